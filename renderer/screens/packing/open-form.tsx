import { Button, TextInput } from '@mantine/core'
import { IconBarcode } from '@tabler/icons-react'
import { useState } from 'react'
import { useText } from '../../text/text.ts'
import { performAloud } from '../../ui/action/registry.ts'
import classes from './open-form.module.css'
import type { PackActs } from './use-pack-acts.ts'

interface OpenFormProps {
  readonly open: PackActs['open']
  readonly size: 'md' | 'lg'
}

/** Asks for a scan; a number that cannot be scanned is typed. */
export function OpenForm({ open, size }: OpenFormProps) {
  const t = useText()
  const [typed, setTyped] = useState('')
  const label = t('packing.scan.label')
  return (
    <form
      className={classes.form}
      data-size={size}
      onSubmit={(event) => {
        event.preventDefault()
        const code = typed.trim()
        setTyped('')
        if (code !== '') performAloud({ name: 'packing.open', label, perform: () => open(code) })
      }}
    >
      <IconBarcode size={size === 'lg' ? 120 : 72} stroke={1.2} aria-hidden="true" className={classes.icon} />
      <h2 className={classes.title}>{t('packing.scan.title')}</h2>
      <p className={classes.body}>{t('packing.scan.body')}</p>
      <div className={classes.field}>
        <TextInput
          size="md"
          aria-label={label}
          placeholder={t('packing.scan.placeholder')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          data-search
        />
        <Button type="submit" size="md" variant="default" disabled={typed.trim() === ''}>
          {t('packing.scan.open')}
        </Button>
      </div>
    </form>
  )
}
