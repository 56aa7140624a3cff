import type { ReceiptView, ReceivedGoods } from '../../../../domain/purchasing/receiving/contract.ts'

/** The goods that the next act is about: those that were chosen, else the first that this step still asks for. */
export function goodsInHand({ stage, goods }: Pick<ReceiptView, 'stage' | 'goods'>, chosen: number | null): ReceivedGoods | null {
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
  const one = open.find((line) => line.receiptLineId === chosen)
  return one ?? (stage === 'count' ? open.at(-1) : open[0]) ?? null
}
