export const bench = {
  soundsOn: 'Sounds are on; turn them off',
  soundsOff: 'Sounds are off; turn them on',
  noScan: 'Scan to begin',
  scanned: 'Scanned',
  expected: 'Expected',
  refused: 'Not done',
  leave: 'Leave the bench; the work is kept',
} as const
