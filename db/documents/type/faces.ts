import { create, type Font } from 'fontkit'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assetFolder } from '../asset-folder.ts'

const files = {
  pretendard: 'Pretendard-Regular.otf',
  pretendardBold: 'Pretendard-Bold.otf',
  notoChinese: 'NotoSansSC-Medium.ttf',
  notoJapanese: 'NotoSansJP-Medium.ttf',
} as const
export type FaceName = keyof typeof files

/** Chinese and Japanese write the same characters in different forms; the recipient's country says which. */
export type HanForms = 'chinese' | 'japanese'
export type Weight = 'regular' | 'bold'

const opened = new Map<FaceName, Font>()

/** Read from disk once a process, when a text first needs it: a label in Latin letters never opens the large ones. */
export function face(name: FaceName): Font {
  const known = opened.get(name)
  if (known) return known
  const font = create(readFileSync(join(assetFolder(), 'fonts', files[name])))
  if (!('layout' in font)) throw new Error(`${files[name]} is a collection, not a font`)
  opened.set(name, font)
  return font
}

/** In the order in which a character looks for a face that has it; never empty. */
export function facesFor(weight: Weight, han: HanForms, ideographic: boolean): readonly [FaceName, ...FaceName[]] {
  const latin = weight === 'bold' ? 'pretendardBold' : 'pretendard'
  const [first, second] = han === 'japanese' ? (['notoJapanese', 'notoChinese'] as const) : (['notoChinese', 'notoJapanese'] as const)
  return ideographic ? [first, second, latin] : [latin, first, second]
}
