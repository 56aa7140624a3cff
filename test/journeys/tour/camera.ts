import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const width = 640
const height = 480

/** Brightness and the two differences of colour (BT.601) of what lies on the bench, the last one on top. */
const things = [
  { left: 0, top: 0, right: 640, bottom: 480, colour: [96, 128, 128] },
  { left: 110, top: 60, right: 530, bottom: 430, colour: [118, 104, 150] },
  { left: 140, top: 90, right: 500, bottom: 400, colour: [150, 106, 146] },
  { left: 170, top: 120, right: 310, bottom: 370, colour: [86, 168, 100] },
  { left: 336, top: 130, right: 470, bottom: 250, colour: [196, 122, 132] },
  { left: 336, top: 270, right: 470, bottom: 370, colour: [196, 122, 132] },
] as const

/** Switches for a camera that sees one unmoving picture: an open box with three things in it. */
export function stillCamera(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'packbench-camera-'))
  chmodSync(folder, 0o755)
  const file = join(folder, 'open-box.y4m')
  const frame = Buffer.concat([Buffer.from('FRAME\n'), plane(0, 1), plane(1, 2), plane(2, 2)])
  writeFileSync(file, Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`), frame, frame]))
  return ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${file}`]
}

function plane(part: 0 | 1 | 2, coarseness: 1 | 2): Buffer {
  const row = width / coarseness
  const bytes = Buffer.alloc(row * (height / coarseness))
  for (const { left, top, right, bottom, colour } of things)
    for (let y = top / coarseness; y < bottom / coarseness; y += 1)
      bytes.fill(colour[part], y * row + left / coarseness, y * row + right / coarseness)
  return bytes
}
