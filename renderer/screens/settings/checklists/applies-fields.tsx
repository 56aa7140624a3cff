import { MultiSelect, SimpleGrid, TagsInput } from '@mantine/core'
import type { Applies } from '../../../../domain/checklists/contract.ts'
import { handlingFlags } from '../../../../domain/stock/handling.ts'
import { useView } from '../../../api/use-view.ts'
import { useText } from '../../../text/text.ts'

interface AppliesFieldsProps {
  readonly applies: Applies
  readonly onChange: (applies: Applies) => void
}

const lists = ['categories', 'countries', 'channels', 'services', 'tiers'] as const

/** Words are offered from what orders and items say; others may be typed. */
export function AppliesFields({ applies, onChange }: AppliesFieldsProps) {
  const t = useText()
  const words = useView('checklists.words', {}).data
  const any = (chosen: readonly string[]) => (chosen.length === 0 ? t('checklists.any') : '')
  return (
    <SimpleGrid cols={2} spacing="md">
      <MultiSelect
        label={t('checklists.flags')}
        placeholder={any(applies.flags)}
        data={handlingFlags.map((value) => ({ value, label: t(`states.flag.${value}`) }))}
        value={[...applies.flags]}
        comboboxProps={{ keepMounted: false }}
        onChange={(chosen) => onChange({ ...applies, flags: handlingFlags.filter((flag) => chosen.includes(flag)) })}
      />
      {lists.map((list) => (
        <TagsInput
          key={list}
          label={t(`checklists.${list}`)}
          placeholder={any(applies[list])}
          data={words?.[list] ?? []}
          value={[...applies[list]]}
          acceptValueOnBlur
          comboboxProps={{ keepMounted: false }}
          onChange={(chosen) => onChange({ ...applies, [list]: chosen })}
        />
      ))}
    </SimpleGrid>
  )
}
