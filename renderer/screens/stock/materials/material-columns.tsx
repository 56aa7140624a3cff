import type { MaterialRow } from '../../../../domain/materials/contract.ts'
import type { Text } from '../../../text/text.ts'
import type { Column } from '../../../ui/table/column.ts'
import classes from '../stock.module.css'
import { LowMark } from './low-mark.tsx'

interface Writing {
  readonly t: Text
  readonly amount: (unit: MaterialRow['unit'], quantity: number) => string
  readonly lasts: (row: MaterialRow) => string
}

export function materialColumns({ t, amount, lasts }: Writing): readonly Column<MaterialRow>[] {
  const number = (id: 'onHand' | 'reorderPoint' | 'used', width: string): Column<MaterialRow> => ({
    id,
    header: t(`materials.column.${id}`),
    width,
    align: 'end',
    cell: (row) => <span className={classes.cut}>{amount(row.unit, row[id])}</span>,
  })
  return [
    {
      id: 'name',
      header: t('materials.column.name'),
      width: 'minmax(150px, 1.4fr)',
      cell: (row) => (
        <span className={classes.where}>
          <strong translate="no">{row.name}</strong> <LowMark row={row} />
        </span>
      ),
    },
    { id: 'kind', header: t('materials.column.kind'), width: 'minmax(64px, 0.5fr)', cell: ({ kind }) => t(`materials.kind.${kind}`) },
    number('onHand', 'minmax(88px, 0.6fr)'),
    number('reorderPoint', 'minmax(88px, 0.6fr)'),
    number('used', 'minmax(104px, 0.6fr)'),
    {
      id: 'left',
      header: t('materials.column.left'),
      width: 'minmax(140px, 0.9fr)',
      cell: (row) => <span className={classes.cut}>{lasts(row)}</span>,
    },
  ]
}
