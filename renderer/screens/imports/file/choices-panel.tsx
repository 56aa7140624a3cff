import { Stack, Switch, TextInput } from '@mantine/core'
import type { ImportPreview } from '../../../../domain/imports/contract.ts'
import { encodings } from '../../../../domain/imports/encodings.ts'
import { formatIds } from '../../../../domain/imports/formats.ts'
import { separators, type Separator } from '../../../../domain/imports/layout.ts'
import { importKinds } from '../../../../domain/imports/records.ts'
import { useText, type Text } from '../../../text/text.ts'
import { SelectField } from '../../../ui/field/select-field.tsx'
import { useSettledChange } from './use-settled-change.ts'
import { choose, type Draft } from './draft.ts'
import classes from '../imports.module.css'
import { formatWord } from '../words.ts'

const separatorWords = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const satisfies Record<Separator, string>

/** How the file is read: every guess is shown and can be overruled. */
export function ChoicesPanel({ draft, preview }: { readonly draft: Draft; readonly preview: ImportPreview }) {
  const t = useText()
  const { choices } = draft
  const kind = choices.kind ?? preview.kind
  const isStock = kind === 'stock'
  return (
    <section className={classes.choices} aria-label={t('imports.choices.title')}>
      <h2 className={classes.sectionTitle}>{t('imports.choices.title')}</h2>
      <p className={classes.quiet}>{t('imports.choices.guessed')}</p>
      {preview.importedAt !== null && <p className={classes.warned}>{t('imports.choices.importedBefore', { at: preview.importedAt })}</p>}
      <Stack gap="md">
        <SelectField
          label={t('imports.choices.kind')}
          value={kind ?? ''}
          choices={[...unknown(t, kind), ...importKinds.map((value) => ({ value, label: t(`imports.kindTitle.${value}`) }))]}
          onChange={(value) => chooseKind(value)}
        />
        <SelectField
          label={t('imports.choices.format')}
          value={preview.format ?? ''}
          choices={[...unknown(t, preview.format), ...formatIds(kind ?? 'orders').map((value) => ({ value, label: formatWord(t, value) }))]}
          onChange={(format) => choose({ format })}
        />
        <SelectField
          label={t('imports.choices.encoding')}
          value={preview.encoding}
          choices={encodings.map((value) => ({ value, label: t(`imports.encoding.${value}`) }))}
          onChange={chooseEncoding}
        />
        <SelectField
          label={t('imports.choices.separator')}
          value={separatorWords[preview.separator]}
          choices={separators.map((value) => ({
            value: separatorWords[value],
            label: t(`imports.separator.${separatorWords[value]}`),
          }))}
          onChange={chooseSeparator}
        />
        {isStock && draft.locations.length > 0 && (
          <SelectField
            label={t('imports.choices.location')}
            value={choices.location ?? ''}
            choices={[
              ...(choices.location === undefined ? [{ value: '', label: t('imports.choices.chooseLocation') }] : []),
              ...draft.locations.map((value) => ({ value, label: value })),
            ]}
            onChange={(location) => choose({ location })}
          />
        )}
        {isStock && <BinField bin={choices.bin ?? ''} />}
        {(kind === 'orders' || isStock) && preview.counts.newItems > 0 && (
          <Switch
            label={t('imports.choices.addItems')}
            description={t('imports.choices.addItemsHint', { count: preview.counts.newItems })}
            checked={choices.createMissingItems}
            onChange={(event) => choose({ createMissingItems: event.currentTarget.checked })}
          />
        )}
      </Stack>
    </section>
  )
}

function BinField({ bin }: { readonly bin: string }) {
  const t = useText()
  const [typed, type] = useSettledChange(bin, (next) => choose({ bin: next }))
  return <TextInput label={t('imports.choices.bin')} value={typed} onChange={(event) => type(event.currentTarget.value)} />
}

function unknown(t: Text, known: string | null) {
  return known === null ? [{ value: '', label: t('imports.choices.unknown') }] : []
}

/** A format belongs to one kind: choosing another kind guesses the format anew. */
function chooseKind(value: string): void {
  const kind = importKinds.find((one) => one === value)
  if (kind !== undefined) choose({ kind, format: '' })
}

function chooseEncoding(value: string): void {
  const encoding = encodings.find((one) => one === value)
  if (encoding !== undefined) choose({ encoding })
}

function chooseSeparator(value: string): void {
  const separator = separators.find((one) => separatorWords[one] === value)
  if (separator !== undefined) choose({ separator })
}
