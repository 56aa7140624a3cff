import { Button, TextInput } from '@mantine/core'
import { IconBarcode } from '@tabler/icons-react'
import { useState } from 'react'
import { performAloud } from '../action/registry.ts'
import type { Action } from '../action/action.ts'
import classes from './scan-form.module.css'

interface ScanFormProps {
  readonly title: string
  readonly body: string
  /** What is asked for, and what opens it. */
  readonly words: { readonly label: string; readonly placeholder: string; readonly open: string }
  /** Name of the act, for the keys and the log. */
  readonly name: Action['name']
  readonly open: (code: string) => ReturnType<Action['perform']>
  readonly size?: 'md' | 'lg'
}

/** Asks for a scan; a number that cannot be scanned is typed. */
export function ScanForm({ title, body, words, name, open, size = 'md' }: ScanFormProps) {
  const [typed, setTyped] = useState('')
  return (
    <form
      className={classes.form}
      data-size={size}
      onSubmit={(event) => {
        event.preventDefault()
        const code = typed.trim()
        setTyped('')
        if (code !== '') performAloud({ name, label: words.label, perform: () => open(code) })
      }}
    >
      <IconBarcode size={size === 'lg' ? 120 : 72} stroke={1.2} aria-hidden="true" className={classes.icon} />
      <h2 className={classes.title}>{title}</h2>
      <p className={classes.body}>{body}</p>
      <div className={classes.field}>
        <TextInput
          size="md"
          aria-label={words.label}
          placeholder={words.placeholder}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          data-search
        />
        <Button type="submit" size="md" variant="default" disabled={typed.trim() === ''}>
          {words.open}
        </Button>
      </div>
    </form>
  )
}
