import { headerKey } from './columns.ts'

/** Why a file that is known cannot be taken. */
export const unsupportedReasons = ['no_lines', 'no_addresses', 'goes_back', 'not_yet'] as const
export type UnsupportedReason = (typeof unsupportedReasons)[number]

export interface Unsupported {
  readonly name: string
  readonly reason: UnsupportedReason
  readonly marks: readonly string[]
}

const known: readonly Unsupported[] = [
  { name: 'Magento order grid', reason: 'no_lines', marks: ['Purchase Point', 'Bill-to Name', 'Ship-to Name'] },
  { name: 'WooCommerce analytics', reason: 'no_addresses', marks: ['Order #', 'Product(s)', 'Items sold'] },
  { name: 'Amazon shipping confirmation', reason: 'goes_back', marks: ['order-id', 'carrier-code', 'ship-date'] },
  { name: 'WooCommerce CSV import suite', reason: 'not_yet', marks: ['order_number', 'shipping_first_name', 'order_item_1'] },
  { name: 'eBay orders report', reason: 'not_yet', marks: ['Sales Record Number', 'Item Number', 'Buyer Username'] },
  { name: 'Etsy sold order items', reason: 'not_yet', marks: ['Sale Date', 'Transaction ID', 'Listing ID'] },
  { name: 'Shopee', reason: 'not_yet', marks: ['Mã đơn hàng', 'Tên sản phẩm', 'Số lượng'] },
  { name: 'Lazada', reason: 'not_yet', marks: ['orderNumber', 'lazadaSku', 'sellerSku'] },
  { name: 'Naver SmartStore', reason: 'not_yet', marks: ['상품주문번호', '주문번호', '수취인명'] },
  { name: 'Coupang', reason: 'not_yet', marks: ['묶음배송번호', '주문번호', '수취인이름'] },
  { name: 'Cafe24', reason: 'not_yet', marks: ['주문번호', '품목별 주문번호'] },
  { name: 'CJ Logistics', reason: 'goes_back', marks: ['고객주문번호', '받는분성명'] },
]

/** The known file that these column names belong to, where it is one that cannot be taken. */
export function findUnsupported(header: readonly string[]): Unsupported | null {
  const keys = new Set(header.map(headerKey))
  return known.find((file) => file.marks.every((mark) => keys.has(headerKey(mark)))) ?? null
}
