import { ActionIcon, Button } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { ChecklistRow } from '../../../../domain/checklists/contract.ts'
import { useText } from '../../../text/text.ts'
import { appliesSaid } from './applies-said.ts'
import classes from './checklists.module.css'

interface ChecklistLineProps {
  readonly row: ChecklistRow
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly setRetired: (retired: boolean) => void
  readonly move: (by: -1 | 1) => void
}

export function ChecklistLine({ row: { id, version, retired, checklist }, isFirst, isLast, setRetired, move }: ChecklistLineProps) {
  const t = useText()
  const { name, applies, checks } = checklist
  return (
    <li className={classes.list} data-retired={retired || undefined}>
      <div className={classes.what}>
        <Link href={`/settings/checks/${id}`} className={classes.name} aria-label={t('checklists.editOne', { name })}>
          <span translate="no">{name}</span>
        </Link>
        <span className={classes.quiet}>
          {retired ? t('checklists.retired') : appliesSaid(t, applies)} · {t('checklists.count', { count: checks.length })} ·{' '}
          {t('checklists.version', { version })}
        </span>
        <span className={classes.texts} translate="no">
          {checks.map(({ text }) => text).join(' · ')}
        </span>
      </div>
      <div className={classes.acts}>
        {!retired && (
          <>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={30}
              disabled={isFirst}
              aria-label={t('checklists.up', { name })}
              onClick={() => move(-1)}
            >
              <IconArrowUp size={16} />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={30}
              disabled={isLast}
              aria-label={t('checklists.down', { name })}
              onClick={() => move(1)}
            >
              <IconArrowDown size={16} />
            </ActionIcon>
          </>
        )}
        <Button
          component={Link}
          href={`/settings/checks/${id}/copy`}
          size="compact-sm"
          variant="default"
          aria-label={t('checklists.copyOne', { name })}
        >
          {t('checklists.copy')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          aria-label={t(retired ? 'checklists.bringBackOne' : 'checklists.retireOne', { name })}
          onClick={() => setRetired(!retired)}
        >
          {t(retired ? 'checklists.bringBack' : 'checklists.retire')}
        </Button>
      </div>
    </li>
  )
}
