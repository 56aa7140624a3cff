import type { ProblemCode } from '../../../domain/imports/problems.ts'

/** What is wrong with a row of a file: on the screen, and in the file of the bad rows. Params only as `{{name}}`. */
export const problems = {
  value_missing: 'This cell is needed and blank.',
  value_damaged: '{{value}}: a spreadsheet has lost the digits of this number. Export the file again and do not open it in between.',
  value_unreadable: '{{value}} cannot be read. Choose other letters for the file.',
  value_too_long: 'Longer than {{max}} characters.',
  quantity_bad: '{{value}} is no number of units.',
  amount_bad: '{{value}} is no amount.',
  amount_ambiguous: '{{value}} can be read in two ways. Write it with two decimals, or without a mark.',
  date_bad: '{{value}} is no date that can be read.',
  currency_bad: '{{value}} is no currency code.',
  flag_unknown: '{{value}} is no handling flag.',
  barcode_bad: '{{value}} cannot be used as a barcode.',
  cells_too_many: '{{cells}} cells for {{columns}} columns: a separator inside a cell is not quoted.',
  quote_open: 'A quote is opened and never closed.',
  order_fields_missing: 'The first row of order {{number}}, with date and address, is not in the file.',
  order_incomplete: 'Order {{number}} waits for its row in line {{line}}.',
  order_too_long: 'Order {{number}} has more than {{max}} lines.',
  repeated: '{{value}} stands in line {{line}} already.',
  item_unknown: 'There is no item {{sku}}. Add it, or let the import add it.',
  barcode_taken: 'The barcode {{value}} belongs to {{sku}}.',
  bin_not_stockable: 'No stock is kept in {{value}}.',
  lot_needed: '{{sku}} is tracked by lot: say which.',
  lot_differs: 'Lot {{lot}} has the use-by day {{expires}} here.',
  stock_allocated: '{{allocated}} units of {{sku}} in {{bin}} are promised to orders.',
} as const satisfies Readonly<Record<ProblemCode, string>>
