import { Modal } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../text/text.ts'
import type { Action } from '../ui/action/action.ts'
import { KeyHint } from '../ui/action/key-hint.tsx'
import { useActions, useReachableActions } from '../ui/action/registry.ts'
import classes from './frame-keys.module.css'
import { languageKey } from './global-keys.ts'
import { places } from './places.ts'

/** `?` lists the keys of the place that is open, then those that work everywhere. */
export function FrameKeys() {
  const t = useText()
  const [isOpen, setOpen] = useState(false)
  const here = useReachableActions().filter(({ key, name }) => key !== undefined && name !== 'app.keys')
  useActions([{ name: 'app.keys', label: t('app.keys.help'), key: '?', perform: () => setOpen(true) }])
  return (
    <Modal opened={isOpen} onClose={() => setOpen(false)} title={t('app.keys.title')} size={720}>
      <div className={classes.columns} tabIndex={-1} data-autofocus>
        {here.length > 0 && <KeyTable title={t('app.keys.here')} rows={here.map(toRow)} />}
        <KeyTable
          title={t('app.keys.everywhere')}
          rows={[
            { label: t('app.keys.help'), keys: ['?'] },
            { label: t('app.keys.search'), keys: ['/'] },
            { label: t('app.keys.language'), keys: [languageKey] },
            ...places.map((place, index) => ({
              label: t('app.keys.goTo', { place: t(`app.places.${place.id}`) }),
              keys: [`Alt+${(index + 1) % 10}`, `G ${place.letter}`],
            })),
          ]}
        />
      </div>
    </Modal>
  )
}

interface KeyRow {
  readonly label: string
  readonly keys: readonly string[]
}

function toRow({ label, key }: Action): KeyRow {
  return { label, keys: key === undefined ? [] : [key] }
}

function KeyTable({ title, rows }: { readonly title: string; readonly rows: readonly KeyRow[] }) {
  return (
    <section>
      <h2 className={classes.title}>{title}</h2>
      <dl className={classes.list}>
        {rows.map(({ label, keys }) => (
          <div key={label} className={classes.row}>
            <dt>{label}</dt>
            <dd>
              {keys.map((key) => (
                <span key={key} className={classes.keys}>
                  {key.split(' ').map((part) => (
                    <KeyHint key={part} of={part} />
                  ))}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
