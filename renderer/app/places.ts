import {
  IconBarcode,
  IconBasket,
  IconClipboardList,
  IconFileImport,
  IconPackage,
  IconSettings,
  IconShoppingCart,
  IconStack2,
  IconSunHigh,
  IconTruckDelivery,
  IconTruckReturn,
  type Icon,
} from '@tabler/icons-react'

export const placeIds = ['today', 'orders', 'pick', 'pack', 'ship', 'returns', 'stock', 'buy', 'import', 'settings'] as const
export type PlaceId = (typeof placeIds)[number]

export interface Place {
  readonly id: PlaceId
  readonly path: string
  /** Pressed after g. */
  readonly letter: string
  readonly icon: Icon
}

/** The rail, from top to bottom; Alt and the number of the row go there too. */
export const places: readonly Place[] = [
  { id: 'today', path: '/today', letter: 't', icon: IconSunHigh },
  { id: 'orders', path: '/orders', letter: 'o', icon: IconClipboardList },
  { id: 'pick', path: '/pick', letter: 'p', icon: IconShoppingCart },
  { id: 'pack', path: '/pack', letter: 'k', icon: IconPackage },
  { id: 'ship', path: '/ship', letter: 's', icon: IconTruckDelivery },
  { id: 'returns', path: '/returns', letter: 'r', icon: IconTruckReturn },
  { id: 'stock', path: '/stock', letter: 'i', icon: IconStack2 },
  { id: 'buy', path: '/buy', letter: 'b', icon: IconBasket },
  { id: 'import', path: '/import', letter: 'm', icon: IconFileImport },
  { id: 'settings', path: '/settings', letter: 'e', icon: IconSettings },
]

export const scanIcon = IconBarcode
