import { Button } from '@mantine/core'
import { IconFilterOff } from '@tabler/icons-react'
import { useText } from '../../text/text.ts'
import { EmptyState } from '../state/empty-state.tsx'

export interface TableFilter {
  /** Said in words: '“mug”', 'the channel Shopify'. */
  readonly said: string
  readonly clear: () => void
}

/** Filtered to nothing: says which filter, and clears it. */
export function FilteredOut({ filter }: { readonly filter: TableFilter }) {
  const t = useText()
  return (
    <EmptyState
      icon={IconFilterOff}
      title={t('ui.filteredOut')}
      act={
        <Button variant="default" onClick={filter.clear}>
          {t('ui.clearFilters')}
        </Button>
      }
    >
      {t('ui.filteredOutBody', { filter: filter.said })}
    </EmptyState>
  )
}
