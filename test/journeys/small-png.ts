import { deflateSync, inflateSync } from 'node:zlib'

/*
 * Pictures of an interface need few colours. With at most 256 of them, one byte a pixel, they are a third as large, and a
 * repository can hold every screen. After the PNG specification (W3C, third edition), chunks 11.2, filters 9.
 */

interface Picture {
  readonly width: number
  readonly height: number
  /** Red, green, blue for each pixel. */
  readonly rgb: Uint8Array
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const mostColours = 256

/** Takes what Chromium writes (8 bits, RGB or RGBA, not interlaced); gives a PNG with a palette. */
export function smallPng(png: Buffer): Buffer {
  const { width, height, rgb } = decode(png)
  const { palette, indexOf } = paletteOf(rgb)
  const rows = Buffer.alloc(height * (width + 1))
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = indexOf(colourAt(rgb, (y * width + x) * 3))
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function colourAt(rgb: Uint8Array, at: number): number {
  return ((rgb[at] ?? 0) << 16) | ((rgb[at + 1] ?? 0) << 8) | (rgb[at + 2] ?? 0)
}

/** The colours that cover most of the picture; every other one becomes its nearest. */
function paletteOf(rgb: Uint8Array): { readonly palette: readonly number[]; readonly indexOf: (colour: number) => number } {
  const counts = new Map<number, number>()
  for (let at = 0; at < rgb.length; at += 3) {
    const colour = colourAt(rgb, at)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const palette = [...counts.entries()]
    .toSorted(([one, ones], [other, others]) => others - ones || one - other)
    .slice(0, mostColours)
    .map(([colour]) => colour)
  const known = new Map(palette.map((colour, index) => [colour, index]))
  const indexOf = (colour: number) => {
    const found = known.get(colour) ?? nearest(palette, colour)
    known.set(colour, found)
    return found
  }
  return { palette, indexOf }
}

function nearest(palette: readonly number[], colour: number): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (const [index, candidate] of palette.entries()) {
    const red = (candidate >> 16) - (colour >> 16)
    const green = ((candidate >> 8) & 255) - ((colour >> 8) & 255)
    const blue = (candidate & 255) - (colour & 255)
    const distance = red * red * 2 + green * green * 4 + blue * blue
    if (distance < least) [best, least] = [index, distance]
  }
  return best
}

function decode(png: Buffer): Picture {
  let width = 0
  let height = 0
  let channels = 0
  const data: Buffer[] = []
  for (let at = signature.length; at < png.length;) {
    const length = png.readUInt32BE(at)
    const kind = png.toString('latin1', at + 4, at + 8)
    const body = png.subarray(at + 8, at + 8 + length)
    if (kind === 'IHDR') {
      width = body.readUInt32BE(0)
      height = body.readUInt32BE(4)
      channels = body[9] === 6 ? 4 : 3
    }
    if (kind === 'IDAT') data.push(body)
    at += length + 12
  }
  return { width, height, rgb: unfilter(inflateSync(Buffer.concat(data)), width, height, channels) }
}

function unfilter(raw: Buffer, width: number, height: number, channels: number): Uint8Array {
  const stride = width * channels
  const rows = new Uint8Array(height * stride)
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x += 1) {
      const left = x < channels ? 0 : (rows[y * stride + x - channels] ?? 0)
      const up = y === 0 ? 0 : (rows[(y - 1) * stride + x] ?? 0)
      const corner = x < channels || y === 0 ? 0 : (rows[(y - 1) * stride + x - channels] ?? 0)
      rows[y * stride + x] = (raw[y * (stride + 1) + 1 + x] ?? 0) + predicted(filter, left, up, corner)
    }
  }
  const rgb = new Uint8Array(width * height * 3)
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    rgb.set(rows.subarray(pixel * channels, pixel * channels + 3), pixel * 3)
  }
  return rgb
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left
    case 2:
      return up
    case 3:
      return (left + up) >> 1
    case 4:
      return paeth(left, up, corner)
    default:
      return 0
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

function chunk(kind: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), body])
  let crc = 0xffffffff
  for (const byte of named) crc = (crcTable[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8)
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(body.length, 0)
  framed.set(named, 4)
  framed.writeUInt32BE((crc ^ 0xffffffff) >>> 0, named.length + 4)
  return framed
}
