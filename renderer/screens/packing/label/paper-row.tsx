import { Button } from '@mantine/core'
import { IconFileText, IconTag } from '@tabler/icons-react'
import { refusalText, useText, type Text } from '../../../text/text.ts'
import { ToneIcon } from '../../../ui/tone-icon.tsx'
import classes from './label-step.module.css'
import type { Paper, PaperKind } from './use-paper.ts'

interface PaperRowProps {
  readonly kind: PaperKind
  readonly paper: Paper
  /** Nothing was sent by itself: the parcel was closed earlier, or elsewhere. */
  readonly isFirst: boolean
}

const icons = { label: IconTag, slip: IconFileText } as const

/** A printed document: how far it has come, and every way to get it. A failure says why and stops nothing. */
export function PaperRow({ kind, paper, isFirst }: PaperRowProps) {
  const t = useText()
  const Shape = icons[kind]
  const { state, printer, unprintable } = paper
  const isBusy = state.kind === 'making' || state.kind === 'sending'
  return (
    <section className={classes.paper} aria-label={t(`packing.label.${kind}`)}>
      <Shape size={28} stroke={1.5} aria-hidden="true" />
      <div className={classes.words}>
        <h3 className={classes.paperTitle}>{t(`packing.label.${kind}`)}</h3>
        <p className={classes.state} data-kind={state.kind} role="status">
          {state.kind === 'sent' && <ToneIcon tone="ok" size={18} />}
          {state.kind === 'failed' && <ToneIcon tone="stop" size={18} />}
          <span>{stateSaid(t, paper, isFirst)}</span>
        </p>
        {unprintable.length > 0 && (
          <p className={classes.warning}>{t('packing.label.unprintable', { characters: unprintable.join(' ') })}</p>
        )}
      </div>
      <div className={classes.acts}>
        {printer !== null && (
          <Button size="md" variant="default" loading={isBusy} onClick={() => paper.print()}>
            {state.kind === 'none' ? t('packing.label.print') : t('packing.label.printAgain')}
          </Button>
        )}
        <Button size="md" variant="default" disabled={isBusy} onClick={paper.open}>
          {t('packing.label.open')}
        </Button>
        <Button size="md" variant="default" disabled={isBusy} onClick={paper.save}>
          {t('packing.label.save')}
        </Button>
      </div>
    </section>
  )
}

function stateSaid(t: Text, { state, printer }: Paper, isFirst: boolean): string {
  switch (state.kind) {
    case 'none':
      return printer === null || !isFirst ? t('packing.label.noPrinter') : t('packing.label.notYet')
    case 'making':
      return t('packing.label.making')
    case 'sending':
      return t('packing.label.sending', state)
    case 'sent':
      return t('packing.label.sent', state)
    case 'opened':
      return t('packing.label.opened')
    case 'saved':
      return t('packing.label.saved', state)
    case 'failed':
      return `${refusalText(state.refusal)} ${t('packing.label.keep')}`
  }
}
