const names: Readonly<Record<string, string>> = {
  shopify: 'Shopify',
  amazon: 'Amazon',
  uci: 'UCI Online Retail',
  ebay: 'eBay',
  etsy: 'Etsy',
  woocommerce: 'WooCommerce',
}

/** A channel as it writes itself; one that a shop has named is left as it is. */
export function channelName(channel: string): string {
  return names[channel.toLowerCase()] ?? channel
}
