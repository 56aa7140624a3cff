export const buy = {
  tabs: {
    label: 'Parts of Buy',
    reorder: 'Reorder',
    orders: 'Purchase orders',
    arrivals: 'Arrivals',
    receive: 'Receive',
    suppliers: 'Suppliers',
    rules: 'Rules',
  },
} as const
