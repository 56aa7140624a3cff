export const tasks = {
  kind: { count_bin: 'Count {{sku}} in {{location}}', put_back: 'Put {{sku}} back' },
  done: 'Mark as done',
  drop: 'Drop',
  count: 'Count now',
  closed: 'Task done: {{what}}',
  dropped: 'Task dropped: {{what}}',
  since: 'Open since',
  what: 'Task',
  note: 'Note',
  empty: 'No open tasks',
  emptyBody: 'When a bin holds less than the books say, or goods have to go back, a task appears here.',
} as const
