import { photoLimits } from '../../../domain/packing/photo.ts'

/** JPEG qualities, tried from the best until the picture is small enough. */
const qualities = [0.82, 0.7, 0.55, 0.4] as const

/** What can be drawn, with its size in pixels. */
interface Drawn {
  readonly source: CanvasImageSource
  readonly width: number
  readonly height: number
}

/** A JPEG of at most 1280 pixels a side and some 200 kB: enough to see what was packed, little enough to keep for every parcel. */
export async function smallPhoto({ source, width, height }: Drawn): Promise<Uint8Array<ArrayBuffer>> {
  const share = Math.min(1, photoLimits.longestSide / Math.max(width, height, 1))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(width * share))
  canvas.height = Math.max(1, Math.round(height * share))
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('the window draws no pictures')
  // A JPEG has no holes: what was see-through becomes paper.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(source, 0, 0, canvas.width, canvas.height)
  let blob: Blob | null = null
  for (const quality of qualities) {
    blob = await new Promise<Blob | null>((made) => canvas.toBlob(made, 'image/jpeg', quality))
    if (blob !== null && blob.size <= photoLimits.aimBytes) break
  }
  if (blob === null) throw new Error('the window made no picture')
  return new Uint8Array(await blob.arrayBuffer())
}

/** Null where the file is no picture that this window can read. */
export async function smallPhotoOf(file: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  const read = await createImageBitmap(file).catch(() => null)
  if (read === null) return null
  const small = await smallPhoto({ source: read, width: read.width, height: read.height })
  read.close()
  return small
}
