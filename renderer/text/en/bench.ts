export const bench = {
  soundsOn: 'Sounds are on; turn them off',
  soundsOff: 'Sounds are off; turn them on',
  noScan: 'Scan to begin',
  leave: 'Leave the bench; the work is kept',
} as const
