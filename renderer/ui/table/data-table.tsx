import { VisuallyHidden } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import type { CallError } from '../../../domain/service/protocol.ts'
import { useText } from '../../text/text.ts'
import { ErrorState } from '../state/error-state.tsx'
import { gridTemplate, type Column } from './column.ts'
import { FilteredOut, type TableFilter } from './filtered-out.tsx'
import { scrollMemory } from './scroll-memory.ts'
import { SkeletonRows } from './skeleton-rows.tsx'
import classes from './table.module.css'
import { useRowKeys } from './use-row-keys.ts'

export interface TableRows<R> {
  readonly rows: readonly R[]
  readonly loading: boolean
  readonly stale?: boolean
  readonly error: CallError | null
  readonly retry: () => void
  readonly hasMore?: boolean
  readonly loadMore?: () => void
}

interface DataTableProps<R> {
  /** Said to screen readers, and the name under which the scroll position is remembered. */
  readonly label: string
  readonly list: TableRows<R>
  readonly columns: readonly Column<R>[]
  readonly keyOf: (row: R) => number
  readonly selected?: number | null
  readonly onSelect?: (key: number) => void
  readonly rowHeight?: number
  /** Its last column is a sentence, which takes all the room that there is. */
  readonly fills?: boolean
  /** What belongs here, when there is nothing at all. */
  readonly empty: ReactNode
  /** What hides the rows, when something may. */
  readonly filter?: TableFilter | null
  /** Marks a row that needs a person now. */
  readonly urgent?: (row: R) => boolean
}

const loadAhead = 20

/** A dense table of any length: only the rows on the screen exist. Keeps scroll and selection while its data changes. */
export function DataTable<R>(props: DataTableProps<R>) {
  const { label, list, columns, keyOf, selected = null, onSelect, rowHeight = 48, fills = false, empty, filter = null, urgent } = props
  const t = useText()
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const { rows } = list
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollPaddingStart: 36,
    initialOffset: scrollMemory.of(label),
    onChange: (instance) => scrollMemory.keep(label, instance.scrollOffset ?? 0),
  })
  const shown = virtual.getVirtualItems()
  const lastShown = shown.at(-1)?.index ?? 0
  const { hasMore = false, loadMore } = list
  useEffect(() => {
    if (hasMore && lastShown >= rows.length - loadAhead) loadMore?.()
  }, [hasMore, lastShown, rows.length, loadMore])

  const index = rows.findIndex((row) => keyOf(row) === selected)
  const select = (next: number) => {
    const row = rows[next]
    if (row === undefined) return
    onSelect?.(keyOf(row))
    virtual.scrollToIndex(next)
  }
  const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2)
  useRowKeys({ count: onSelect === undefined ? 0 : rows.length, index, page, select })

  if (list.error !== null && rows.length === 0) return <ErrorState error={list.error} retry={list.retry} />
  if (!list.loading && rows.length === 0) return filter === null ? empty : <FilteredOut filter={filter} />
  const template = { gridTemplateColumns: gridTemplate(columns, fills) }
  return (
    <div
      ref={scroller}
      className={classes.scroller}
      role="grid"
      aria-label={label}
      aria-rowcount={hasMore ? -1 : rows.length + 1}
      aria-busy={list.loading || list.stale || undefined}
      aria-activedescendant={shown.some((item) => item.index === index) ? `${id}-${selected}` : undefined}
      tabIndex={0}
      data-table
    >
      <div className={classes.head} role="row" aria-rowindex={1} style={template}>
        {columns.map(({ id: column, header, align, isHeaderQuiet = false }) => (
          <span key={column} role="columnheader" className={classes.cell} data-align={align}>
            {isHeaderQuiet ? <VisuallyHidden>{header}</VisuallyHidden> : header}
          </span>
        ))}
      </div>
      {list.loading && <SkeletonRows columns={columns} template={template} rowHeight={rowHeight} />}
      <div role="rowgroup" className={classes.rows} data-stale={list.stale || undefined} style={{ height: virtual.getTotalSize() }}>
        {shown.map(({ index: at, start }) => {
          const row = rows[at]
          if (row === undefined) return null
          const key = keyOf(row)
          return (
            <div
              key={key}
              id={`${id}-${key}`}
              role="row"
              className={classes.row}
              aria-rowindex={at + 2}
              aria-selected={onSelect === undefined ? undefined : key === selected}
              data-pressable={onSelect !== undefined || undefined}
              data-urgent={urgent?.(row) || undefined}
              style={{ ...template, height: rowHeight, transform: `translateY(${start}px)` }}
              onClick={() => onSelect?.(key)}
            >
              {columns.map(({ id: column, align, cell }) => (
                <span key={column} role="gridcell" className={classes.cell} data-align={align}>
                  {cell(row)}
                </span>
              ))}
            </div>
          )
        })}
      </div>
      {hasMore && <p className={classes.more}>{t('ui.moreRows')}</p>}
    </div>
  )
}
