import type { PrintedDocument } from '../../domain/documents/contract.ts'
import { fileNameOf } from '../../domain/documents/file-name.ts'
import { paperOf } from '../../domain/documents/paper-of.ts'
import { minorUnitDigits } from '../../domain/imports/amounts.ts'
import { dayOf } from '../../domain/orders/days.ts'
import { variantText } from '../../domain/stock/variant-text.ts'
import { packSaid } from '../materials/pack-said.ts'
import { materialLines } from '../materials/purchase-lines.ts'
import { purchaseView } from '../purchasing/view.ts'
import type { Reader } from '../schema.ts'
import { theShop } from '../settings/shop.ts'
import { theSupplier } from '../suppliers/save.ts'
import { drawPdf } from './paper/pdf.ts'
import { papers } from './paper/sizes.ts'
import { printed } from './printed.ts'
import type { PurchaseInput } from './purchase/purchase-input.ts'
import { layOutPurchase } from './purchase/purchase-layout.ts'
import { createRuler } from './type/ruler.ts'
import { documentWords as words } from './words.ts'

/** A purchase order to send: what is ordered and not cancelled, at which price. */
export async function purchaseOrderOf(db: Reader, purchaseId: number, now: number): Promise<PrintedDocument> {
  const [shop, order] = [await theShop(db), await purchaseView(db, purchaseId, now)]
  const supplier = await theSupplier(db, order.supplierId)
  const digits = minorUnitDigits(order.currency)
  const money = (minor: number) => `${(minor / 10 ** digits).toFixed(digits)} ${order.currency}`
  const paper = paperOf(shop.address.country)
  const input: PurchaseInput = {
    paper,
    createdAt: order.sentAt ?? order.createdAt,
    shopName: shop.name,
    shopAddress: shop.address,
    shopEmail: shop.email,
    number: order.number,
    code: order.code,
    orderedOn: dayOf(order.sentAt ?? order.createdAt, shop.timeZone),
    wantedOn: order.orderExpectedOn,
    supplier: order.supplier,
    supplierAddress: supplier.address,
    account: order.account,
    lines: [
      ...order.linesShown
        .map((line) => ({ ...line, left: line.quantity - line.cancelled }))
        .filter(({ left }) => left > 0)
        .map((line) => ({
          supplierCode: line.supplierCode,
          sku: line.sku,
          name: [line.name, variantText(line.variant)].filter((text) => text !== '').join(', '),
          quantity: line.left,
          price: line.priceMinor === null ? '' : money(line.priceMinor),
          amount: line.priceMinor === null ? '' : money(line.priceMinor * line.left),
        })),
      ...(await packLines(db, purchaseId, money)),
    ],
    total: money(order.totalMinor),
    note: order.note,
  }
  const drawing = await drawPdf(layOutPurchase(input, createRuler()), {
    title: words.purchaseTitle(order.number),
    createdAt: input.createdAt,
  })
  return printed(drawing, fileNameOf([order.number, order.supplier], 'pdf'), papers[paper])
}

/** Packing material, by the pack. */
async function packLines(db: Reader, purchaseId: number, money: (minor: number) => string): Promise<PurchaseInput['lines']> {
  const lines = await materialLines(db, [purchaseId])
  return lines
    .map((line) => ({ ...line, left: line.packs - line.cancelled }))
    .filter(({ left }) => left > 0)
    .map((line) => ({
      supplierCode: line.supplier_code,
      sku: '',
      name: packSaid(line),
      quantity: line.left,
      price: line.price_minor === null ? '' : money(line.price_minor),
      amount: line.price_minor === null ? '' : money(line.price_minor * line.left),
    }))
}
