import { startTexts, texts, type Text } from '../../renderer/text/text.ts'

/** The interface's own English, as it is read on the screen. */
export async function english(): Promise<Text> {
  await startTexts('en')
  return texts.t
}
