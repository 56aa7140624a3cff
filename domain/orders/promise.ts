const hour = 3_600_000

/** When the order has to be handed over: the channel's date, else the shop's own hours after the order. Instants in ms UTC. */
export function promise(
  order: { readonly orderedAt: number; readonly channelPromiseAt: number | null },
  shop: { readonly dispatchHours: number },
) {
  return order.channelPromiseAt === null
    ? ({ at: order.orderedAt + shop.dispatchHours * hour, basis: 'shop_hours' } as const)
    : ({ at: order.channelPromiseAt, basis: 'channel' } as const)
}
