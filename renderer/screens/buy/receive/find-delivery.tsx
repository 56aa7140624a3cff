import { Button, TextInput } from '@mantine/core'
import { IconBarcode } from '@tabler/icons-react'
import { useState } from 'react'
import type { ScanAnswer } from '../../../scanning/queue.ts'
import { useText } from '../../../text/text.ts'
import { performAloud } from '../../../ui/action/registry.ts'
import classes from './receive-desk.module.css'

/** Asks for a scan; a number that cannot be scanned is typed. */
export function FindDelivery({ find }: { readonly find: (code: string) => Promise<ScanAnswer> }) {
  const t = useText()
  const [typed, setTyped] = useState('')
  const label = t('receiving.desk.label')
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        const code = typed.trim()
        setTyped('')
        if (code !== '') performAloud({ name: 'receiving.find', label, perform: () => find(code) })
      }}
    >
      <IconBarcode size={72} stroke={1.2} aria-hidden="true" className={classes.icon} />
      <h2 className={classes.title}>{t('receiving.desk.title')}</h2>
      <p className={classes.body}>{t('receiving.desk.body')}</p>
      <div className={classes.field}>
        <TextInput
          size="md"
          aria-label={label}
          placeholder={t('receiving.desk.placeholder')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          data-search
        />
        <Button type="submit" size="md" variant="default" disabled={typed.trim() === ''}>
          {t('receiving.desk.open')}
        </Button>
      </div>
    </form>
  )
}
