/** Units are short because they stand in tables. */
export const time = {
  at: '{{time}}, {{left}}',
  now: 'now',
  inMinutes: 'in {{minutes, number}} min',
  inHours: 'in {{hours, number}} h {{minutes, number}} min',
  inDays: 'in {{days, number}} d {{hours, number}} h',
  lateMinutes: '{{minutes, number}} min late',
  lateHours: '{{hours, number}} h {{minutes, number}} min late',
  lateDays: '{{days, number}} d {{hours, number}} h late',
  agoMinutes: '{{minutes, number}} min ago',
  agoHours: '{{hours, number}} h {{minutes, number}} min ago',
  agoDays: '{{days, number}} d {{hours, number}} h ago',
} as const
