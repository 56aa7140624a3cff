import type { PrintedDocument } from '../../domain/documents/contract.ts'
import { fileNameOf } from '../../domain/documents/file-name.ts'
import { refuse } from '../../domain/refusal.ts'
import type { Shop } from '../../domain/settings/contract.ts'
import { variantText } from '../../domain/stock/variant-text.ts'
import { returnView } from '../returns/view.ts'
import type { Reader } from '../schema.ts'
import { theShop } from '../settings/shop.ts'
import { drawPdf } from './paper/pdf.ts'
import { papers } from './paper/sizes.ts'
import { printed } from './printed.ts'
import { layOutReturnLabel } from './return/return-label-layout.ts'
import type { ReturnLabelInput } from './return/return-label-input.ts'
import { layOutReturnSteps } from './return/return-steps-layout.ts'
import { createRuler } from './type/ruler.ts'
import { documentWords as words } from './words.ts'

/** The label that the customer sticks on the box, and what they do with it; the shop is the recipient. */
export async function returnLabelOf(
  db: Reader,
  asked: { readonly returnId: number; readonly size?: Shop['labelSize'] | undefined },
): Promise<PrintedDocument> {
  const [shop, made] = [await theShop(db), await returnView(db, asked.returnId)]
  const { code, status } = made
  if (status === 'dispositioned' || status === 'voided') refuse('returns.over', { code, status })
  const size = asked.size ?? shop.labelSize
  const input: ReturnLabelInput = {
    size,
    createdAt: made.createdAt,
    sender: made.shipTo,
    recipient: { ...shop.address, name: shop.address.name || shop.name },
    orderNumber: made.orderNumber,
    code,
    enclosed: made.enclosed,
    lines: made.lines
      .filter(({ expected }) => expected > 0)
      .map((line) => ({ name: line.name, variant: variantText(line.variant), units: line.expected })),
  }
  const ruler = createRuler()
  const drawing = await drawPdf([layOutReturnLabel(input, ruler), layOutReturnSteps(input, ruler)], {
    title: words.returnLabelTitle(code),
    createdAt: input.createdAt,
  })
  return printed(drawing, fileNameOf(['return', made.orderNumber, code], 'pdf'), papers[size])
}
