import type { ReceiptView, ReceivedGoods } from '../../../../domain/purchasing/receiving/contract.ts'

/** The goods that the next act is about: those that were counted last or chosen, else the first that this step still asks for. */
export function goodsInHand(
  { stage, goods, lastLineId }: Pick<ReceiptView, 'stage' | 'goods' | 'lastLineId'>,
  chosen: number | null,
): ReceivedGoods | null {
  const open = goods.filter((line) => {
    switch (stage) {
      case 'count':
        return line.left > 0
      case 'inspect':
        return line.toInspect > 0
      case 'put_away':
        return line.left > 0
      case 'finish':
        return false
    }
  })
  const wanted = stage === 'count' ? lastLineId : chosen
  const one = open.find((line) => line.receiptLineId === wanted)
  return one ?? (stage === 'count' ? null : (open[0] ?? null))
}
