export const sections = ['shop', 'shipping', 'channels', 'picking', 'counting', 'queues', 'checks', 'people', 'station', 'about'] as const
export type Section = (typeof sections)[number]
