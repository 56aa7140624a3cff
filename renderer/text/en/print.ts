export const print = {
  codes: {
    totes: 'Print tote codes',
    bins: 'Print bin codes',
    items: 'Print item labels',
    staff: 'Print badges',
    commands: 'Print command codes',
    scanner: 'Print the test code',
  },
  paper: { '50x25mm': 'Small labels, 50 × 25 mm', a4: 'Sheets, A4', letter: 'Sheets, US Letter' },
  sent_one: '{{count, number}} page is sent to {{printer}}',
  sent_other: '{{count, number}} pages are sent to {{printer}}',
} as const
