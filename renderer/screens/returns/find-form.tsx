import { Button, TextInput } from '@mantine/core'
import { IconBarcode } from '@tabler/icons-react'
import { useState } from 'react'
import { useText } from '../../text/text.ts'
import { performAloud } from '../../ui/action/registry.ts'
import type { FindReturn } from './use-find-return.ts'
import classes from './returns-desk.module.css'

/** Asks for a scan; a number that cannot be scanned is typed. */
export function FindForm({ find }: Pick<FindReturn, 'find'>) {
  const t = useText()
  const [typed, setTyped] = useState('')
  const label = t('returns.scan.label')
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        const code = typed.trim()
        setTyped('')
        if (code !== '') performAloud({ name: 'returns.find', label, perform: () => find(code) })
      }}
    >
      <IconBarcode size={72} stroke={1.2} aria-hidden="true" className={classes.icon} />
      <h2 className={classes.title}>{t('returns.scan.title')}</h2>
      <p className={classes.body}>{t('returns.scan.body')}</p>
      <div className={classes.field}>
        <TextInput
          size="md"
          aria-label={label}
          placeholder={t('returns.scan.placeholder')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          data-search
        />
        <Button type="submit" size="md" variant="default" disabled={typed.trim() === ''}>
          {t('returns.scan.open')}
        </Button>
      </div>
    </form>
  )
}
