import type { WebContents } from 'electron'
import { isTrusted } from './origin.ts'

/** An open parcel fills the screen: '#/pack/12'. Only there are pictures taken. */
const parcelAtBench = /^#\/pack\/[1-9]\d*$/

/** Whether the page shows a parcel at the packing bench. */
export function isAtBench(contents: Pick<WebContents, 'getURL'> | null): boolean {
  const address = contents?.getURL() ?? ''
  return isTrusted(address) && parcelAtBench.test(new URL(address).hash)
}

/** What a page asks for: pictures without sound. */
export function isPictureOnly(kinds: readonly (string | undefined)[]): boolean {
  return kinds.length > 0 && kinds.every((kind) => kind === 'video')
}
