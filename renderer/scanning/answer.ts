import { readScan } from '../../domain/scanning/readings.ts'
import { CallRefused } from '../api/call-refused.ts'
import { station } from '../api/station.ts'
import { sound } from '../sound/sound.ts'
import { refusalText, texts } from '../text/text.ts'
import { commandAction } from '../ui/action/registry.ts'
import { isPlaceOpening, placeOpened, scanHandlers } from './handlers.ts'
import { createScanQueue, type ScanAnswer } from './queue.ts'

/** A scan may have opened another place: what comes next is for that one, so React gets a turn to put it on the screen. */
function screenSettled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}

async function ask(code: string): Promise<ScanAnswer> {
  const scan = readScan(code)
  const action = scan.kind === 'command' ? commandAction(scan.command) : null
  if (action !== null) {
    return (await action.perform()) ?? { tone: 'ok', text: action.label }
  }
  for (const handler of scanHandlers()) {
    const said = await handler(code)
    if (said !== null) return said
  }
  return { tone: 'stop', text: texts.t('scanning.unknown', { code }) }
}

async function answerAloud(code: string): Promise<ScanAnswer> {
  while (isPlaceOpening()) {
    await placeOpened()
    await screenSettled()
  }
  let said: ScanAnswer
  try {
    said = await ask(code)
  } catch (error) {
    // A scan is answered whatever happens: the next one waits for it.
    const refusal = error instanceof CallRefused ? error : { code: 'internal', params: { errorId: String(error) } }
    said = { tone: 'stop', text: refusalText(refusal) }
  }
  sound.play(said.tone)
  await screenSettled()
  return said
}

/** The ordered queue of this window's scans. */
export const scans = createScanQueue(answerAloud, () => station.current()?.scanner.doubledMs ?? 0)
