export const scale = {
  opening: 'Waiting for the scale',
  absent: {
    unplugged: 'The scale is not there. Plug it in at {{port}}, or type the weight.',
    denied: 'This user may not open {{port}}. Add them to the group of the serial ports (dialout), or type the weight.',
    in_use: 'Another program uses {{port}}. Close it, or type the weight.',
    other: '{{port}} cannot be opened: {{detail}}. Type the weight.',
  },
  silent: 'The scale does not answer. Switch it on, check its cable, or type the weight.',
  unreadable: 'The scale speaks another way than Settings, This station says. Type the weight.',
  empty: 'Nothing is on the scale',
  stable: 'Lies still',
  moving: 'Moving, not counted yet',
  overload: 'Too heavy for this scale. Take it off, and type what another one says.',
  below_zero: 'Below zero. Take everything off and press zero on the scale.',
  needs_zero: 'The scale lost its zero. Take everything off, switch it off and on, or have it calibrated.',
  busy: 'The scale is busy. Look at its display.',
} as const
