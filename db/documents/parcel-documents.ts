import type { PrintedDocument } from '../../domain/documents/contract.ts'
import { fileNameOf } from '../../domain/documents/file-name.ts'
import { paperOf } from '../../domain/documents/paper-of.ts'
import { dayOf } from '../../domain/orders/days.ts'
import { refuse } from '../../domain/refusal.ts'
import { ownCode } from '../../domain/scanning/own-codes.ts'
import type { Address, Shop } from '../../domain/settings/contract.ts'
import type { Reader } from '../schema.ts'
import { theShop } from '../settings/shop.ts'
import { drawLabel } from './label/label.ts'
import { papers } from './paper/sizes.ts'
import { type ParcelFacts, parcelFacts } from './parcel-facts.ts'
import { printed } from './printed.ts'
import { drawSlip } from './slip/slip.ts'

/** Refused until the parcel is closed: a label never goes on a box whose contents are not verified. */
export async function labelOf(
  db: Reader,
  asked: { readonly parcelId: number; readonly size?: Shop['labelSize'] | undefined },
): Promise<PrintedDocument> {
  const [shop, parcel] = [await theShop(db), await parcelFacts(db, asked.parcelId)]
  refuseUnverified(parcel)
  if (parcel.status === 'open') refuse('parcel.wrong_state', { number: parcel.orderNumber, status: parcel.status })
  if (parcel.stopped !== null && isHere(parcel)) refuse('pack.order_stopped', { number: parcel.orderNumber, reason: parcel.stopped })
  const size = asked.size ?? shop.labelSize
  const drawing = await drawLabel({
    size,
    createdAt: parcel.at,
    sender: senderOf(shop),
    recipient: parcel.recipient,
    orderNumber: shortly(parcel.orderNumbers),
    parcelNumber: parcel.parcelNumber,
    parcelCount: parcel.parcelCount,
    carrier: carrierName(shop, parcel),
    service: parcel.service,
    weightGrams: parcel.weightGrams,
    sscc: parcel.sscc,
  })
  return printed(drawing, fileNameOf(['label', parcel.orderNumber, String(parcel.parcelNumber)], 'pdf'), papers[size])
}

/** Refused until every picked unit is verified: it lists what is in the box, not what should be. */
export async function slipOf(
  db: Reader,
  asked: { readonly parcelId: number; readonly paper?: 'a4' | 'letter' | undefined },
): Promise<PrintedDocument> {
  const [shop, parcel] = [await theShop(db), await parcelFacts(db, asked.parcelId)]
  refuseUnverified(parcel)
  const paper = asked.paper ?? paperOf(shop.address.country)
  const drawing = await drawSlip({
    paper,
    createdAt: parcel.at,
    shopName: shop.name,
    shopAddress: senderOf(shop),
    shopEmail: shop.email,
    recipient: parcel.recipient,
    orderNumber: parcel.orderNumbers.join(' + '),
    orderCode: ownCode('order', parcel.orderId),
    orderedOn: dayOf(parcel.orderedAt, shop.timeZone),
    parcelNumber: parcel.parcelNumber,
    parcelCount: parcel.parcelCount,
    carrier: carrierName(shop, parcel),
    service: parcel.service,
    lines: parcel.lines,
    giftMessage: parcel.giftMessage,
    note: parcel.note,
  })
  return printed(drawing, fileNameOf(['slip', parcel.orderNumber, String(parcel.parcelNumber)], 'pdf'), papers[paper])
}

/** A label has room for one number; the slip in the box names them all. */
function shortly([first = '', ...others]: readonly string[]): string {
  return others.length === 0 ? first : `${first} +${others.length}`
}

function refuseUnverified(parcel: ParcelFacts): void {
  const { status, missing, orderNumber: number } = parcel
  if (status === 'voided') refuse('parcel.wrong_state', { number, status })
  if (missing > 0) refuse('pack.not_all_verified', { number, missing })
}

function isHere(parcel: ParcelFacts): boolean {
  return parcel.status === 'closed' || parcel.status === 'labelled'
}

function senderOf(shop: Shop): Address {
  return { ...shop.address, name: shop.address.name || shop.name }
}

function carrierName(shop: Shop, parcel: ParcelFacts): string {
  return shop.carriers.find((carrier) => carrier.code === parcel.carrier)?.name ?? parcel.carrier
}
