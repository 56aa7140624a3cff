import { Button, Group, Modal, Stack } from '@mantine/core'
import { useState } from 'react'
import { settingsFor } from '../../../../../domain/scanning/set-up/scanner-settings.ts'
import { testCode } from '../../../../../domain/scanning/set-up/scanner-test.ts'
import type { Station } from '../../../../../domain/shell/station.ts'
import { useScans } from '../../../../scanning/handlers.ts'
import type { ScanAnswer } from '../../../../scanning/queue.ts'
import { useText } from '../../../../text/text.ts'
import { PrintCodes } from '../../../../ui/print/print-codes.tsx'
import { ToneIcon } from '../../../../ui/tone-icon.tsx'
import { FoundFacts } from './found-facts.tsx'
import classes from './set-up.module.css'
import { TestBars } from './test-bars.tsx'
import { useScannerTest } from './use-scanner-test.ts'

interface ScannerSetUpProps {
  readonly scanner: Station['scanner']
  readonly save: (scanner: Station['scanner']) => void
  readonly close: () => void
}

/** One scan of a known code shows how the scanner types; a second one proves that the settings fit. */
export function ScannerSetUp({ scanner, save, close }: ScannerSetUpProps) {
  const t = useText()
  const [isSaved, setSaved] = useState(false)
  const test = useScannerTest(!isSaved)
  const settings = test?.kind === 'found' ? settingsFor(test, scanner) : null
  return (
    <Modal opened onClose={close} title={t('settings.station.setUp.open')} size={640}>
      <Stack gap="md">
        <p className={classes.ask}>{t(isSaved ? 'settings.station.setUp.check' : 'settings.station.setUp.scan')}</p>
        <TestBars />
        {isSaved ? (
          <SecondScan />
        ) : (
          <div className={classes.result} aria-live="polite">
            {test === null && <p className={classes.waiting}>{t('settings.station.setUp.waiting')}</p>}
            {test?.kind === 'unread' && (
              <p className={classes.fault}>
                <ToneIcon tone="stop" size={20} />
                {t('settings.station.setUp.unread', { text: test.text, code: testCode })}
              </p>
            )}
            {test?.kind === 'found' && settings !== null && <FoundFacts found={test} settings={settings} />}
          </div>
        )}
        <Group gap="sm">
          {!isSaved && <PrintCodes kind="scanner" />}
          <Group gap="sm" ml="auto">
            {isSaved && (
              <Button variant="default" onClick={() => setSaved(false)}>
                {t('settings.station.setUp.again')}
              </Button>
            )}
            {isSaved ? (
              <Button onClick={close}>{t('settings.station.setUp.done')}</Button>
            ) : (
              <Button
                disabled={settings === null}
                onClick={() => {
                  if (settings !== null) save(settings)
                  setSaved(true)
                }}
              >
                {t('settings.station.setUp.use')}
              </Button>
            )}
          </Group>
        </Group>
      </Stack>
    </Modal>
  )
}

/** The scan as the whole app will hear it from now on. */
function SecondScan() {
  const t = useText()
  const [said, setSaid] = useState<ScanAnswer | null>(null)
  useScans((code) => {
    const isRight = code.toUpperCase() === testCode
    const answer: ScanAnswer = isRight
      ? { tone: 'done', text: t('settings.station.setUp.right', { code: testCode }) }
      : { tone: 'stop', text: t('settings.station.setUp.wrong', { code, expected: testCode }) }
    setSaid(answer)
    return Promise.resolve(answer)
  })
  return (
    <div className={classes.result} aria-live="polite">
      {said === null ? (
        <p className={classes.waiting}>{t('settings.station.setUp.waiting')}</p>
      ) : (
        <p className={said.tone === 'stop' ? classes.fault : classes.verdict}>
          <ToneIcon tone={said.tone} size={20} />
          {said.text}
        </p>
      )}
    </div>
  )
}
