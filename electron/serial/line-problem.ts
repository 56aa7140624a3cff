export interface LineProblem {
  readonly reason: 'unplugged' | 'denied' | 'in_use' | 'other'
  readonly detail: string
}

/** No error is a port that closed without a word. Systems say the rest in words only. Windows denies access to a port that another program has. */
export function lineProblem(error: unknown, platform: NodeJS.Platform): LineProblem {
  const detail = error instanceof Error ? error.message : ''
  if (detail === '' || /no such|not found|bad file|disconnected|cannot find|no device/i.test(detail)) return { reason: 'unplugged', detail }
  if (/lock|busy/i.test(detail)) return { reason: 'in_use', detail }
  if (/denied|permitted/i.test(detail)) return { reason: platform === 'win32' ? 'in_use' : 'denied', detail }
  return { reason: 'other', detail }
}
