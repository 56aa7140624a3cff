import { refuse } from '../refusal.ts'

/** The bench makes pictures small before it sends them; what is larger was not made by it. */
export const photoLimits = { mostBytes: 1_000_000, longestSide: 1280, aimBytes: 200_000 } as const

const beginnings = [
  { mime: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
  { mime: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
] as const
export type PhotoMime = (typeof beginnings)[number]['mime']

/** What the bytes are, whatever their sender calls them. */
export function photoMime(bytes: Uint8Array): PhotoMime {
  const found = beginnings.find((one) => one.bytes.every((byte, place) => bytes[place] === byte))
  if (bytes.byteLength > photoLimits.mostBytes) refuse('pack.photo_too_large', { bytes: bytes.byteLength, most: photoLimits.mostBytes })
  return found?.mime ?? refuse('pack.photo_not_picture', {})
}
