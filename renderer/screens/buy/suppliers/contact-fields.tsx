import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import type { Contact } from '../../../../domain/suppliers/contract.ts'
import { useText } from '../../../text/text.ts'
import classes from '../buying.module.css'

interface ContactFieldsProps {
  readonly contacts: readonly Contact[]
  readonly onChange: (contacts: readonly Contact[]) => void
}

const parts = [
  ['name', 'contactName'],
  ['role', 'contactRole'],
  ['email', 'contactEmail'],
  ['phone', 'contactPhone'],
] as const

/** People at the supplier; one without a name is left out. */
export function ContactFields({ contacts, onChange }: ContactFieldsProps) {
  const t = useText()
  const change = (place: number, part: Partial<Contact>) =>
    onChange(contacts.map((contact, index) => (index === place ? { ...contact, ...part } : contact)))
  return (
    <fieldset className={classes.fields}>
      <legend className={classes.legend}>{t('buying.supplier.contacts')}</legend>
      {contacts.map((contact, place) => (
        <div key={place} className={classes.contactRow}>
          {parts.map(([part, label]) => (
            <TextInput
              key={part}
              label={t(`buying.supplier.${label}`)}
              value={contact[part]}
              onChange={(event) => change(place, { [part]: event.currentTarget.value })}
            />
          ))}
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('buying.supplier.removeContact', { line: place + 1 })}
            onClick={() => onChange(contacts.filter((_, index) => index !== place))}
          >
            <IconX size={18} />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="default"
        size="xs"
        leftSection={<IconPlus size={16} />}
        onClick={() => onChange([...contacts, { name: '', role: '', email: '', phone: '' }])}
      >
        {t('buying.supplier.addContact')}
      </Button>
    </fieldset>
  )
}
