import type { RefusalCode } from '../../../domain/refusals.ts'
import { buyingRefusals } from './buying-refusals.ts'
import { capRefusals } from './caps.ts'
import { channelRefusals } from './channels.ts'
import { databaseRefusals } from './database.ts'
import { lotRefusals } from './lots.ts'
import { countRefusals } from './counts.ts'
import { replenishRefusals } from './replenish.ts'
import { returnRefusals } from './returns.ts'
import { openingRefusals } from './singles.ts'

/** Refusals that the shell answers by itself, and what the window says of its own faults. */
export type ShellRefusalCode =
  | 'service.crashed'
  | 'file.unwritable'
  | 'file.unopenable'
  | 'print.unavailable'
  | 'print.noSuchPrinter'
  | 'print.failed'
  | 'print.stopped'
  | 'print.interrupted'
  | 'print.gone'
  | 'database.badAddress'
  | 'window.failed'

/**
 * One sentence or two for each refusal: what happened, to what, what to do next. A word after a comma in braces says how the
 * value is written (see renderer/text/sentence-formats.ts).
 */
export const refusals = {
  'input.invalid': 'Packbench sent something that the data service does not take ({{path}}: {{reason}}). Please report this.',
  'call.unknown': 'This version of the data service does not know “{{name}}”. Restart Packbench.',
  'request.id_missing': 'Packbench asked for “{{name}}” without a request id. Please report this.',
  'request.reused': 'Packbench used one request id for two different acts (“{{name}}”). Nothing was written. Try again.',
  internal: 'Something went wrong on our side and nothing was changed. Try again; if it stays, report it with the id {{errorId}}.',
  'service.gone': 'The data service did not answer. Nothing is lost; try again in a moment.',
  'service.crashed': 'It stopped {{times}} times in a row. The log in {{logFolder}} says more.',
  'person.needed': 'Nobody is signed in at this station. Scan a badge or sign in, then do it again.',

  'file.unwritable': 'The file {{path}} cannot be written ({{reason}}). Choose another folder.',
  'file.unopenable': 'The file {{path}} cannot be opened ({{reason}}). Open it from its folder.',
  'print.unavailable': 'This computer’s printers cannot be reached ({{reason}}). Save the document and print it elsewhere.',
  'print.noSuchPrinter': 'The printer {{printer}} is not there any more. Choose another one in Settings, This station.',
  'print.failed': 'The printer {{printer}} did not take the document ({{reason}}). Check it and print again.',
  'print.stopped': 'The printer {{printer}} stands still. Look at its paper and its lamps, then start it again; the document waits.',
  'print.interrupted': 'Packbench ended before the printer took it. Look whether it came out; if not, print it again.',
  'window.failed':
    'Packbench cannot show this ({{detail}}). Nothing that was answered is lost. Try again or go on elsewhere; if it stays, report these words.',
  'print.gone': 'This document is not kept any more. Print it again where it was made.',

  'settings.time_zone_unknown': '“{{timeZone}}” is not a time zone that this computer knows. Choose one from the list.',
  'settings.not_set_up': 'This shop is not set up yet. Answer the questions of the welcome first.',
  'settings.stale': 'Someone else changed the settings in the meantime. Look at theirs, then save yours again.',
  'settings.already_set_up': 'This database already belongs to the shop “{{name}}”. Go on with it, or choose another database.',

  'people.unknown': 'This person is not known any more. Choose another name.',
  'people.name_taken': 'There is already someone called “{{name}}”. Add a letter so that the two can be told apart.',
  'people.last_owner': '{{name}} is the last owner. Make someone else an owner first.',

  'item.unknown': 'No item is known as “{{code}}”. Check the code, or add the item in Stock.',
  'item.sku_taken': 'Another item already has the SKU {{sku}}. Choose another SKU.',
  'item.barcode_taken':
    'The code {{code}} already belongs to {{sku}}, as its barcode or its SKU. Remove it there first, or scan the right one.',
  'item.barcode_reserved': 'The barcode {{code}} looks like one of Packbench’s own codes. Use the maker’s barcode.',
  'item.stale': 'Someone else changed {{sku}} in the meantime. Look at the new values, then change them again.',
  'location.unknown': 'No bin or tote is known as “{{code}}”. Check the code, or add it in Stock, Bins.',
  'location.code_taken': 'There is already a place called {{code}}. Choose another code.',
  'location.not_stockable': '{{code}} is not a place where stock can lie. Choose a bin.',
  'location.in_use': '{{code}} still holds {{onHand, units}}. Move them first.',
  'location.same': 'It already lies in {{code}}. Choose another bin.',
  'task.unknown': 'This task is not there any more. Somebody has done or dropped it.',
  'lot.needed': '{{sku}} is tracked by lot. Say which lot.',
  'stock.short': '{{location}} holds {{onHand, units}} of {{sku}}, not {{wanted, number}}. Take fewer, or count the bin.',
  'task.put_back_first': 'Put the goods into a bin and scan it; that ends this task.',
  'task.wrong_item': '{{scanned}} is not what has to go back. Take out {{expected}}.',
  'kit.itself': '{{sku}} cannot be a part of itself.',
  'kit.nested': '{{sku}} is a kit, or a part of one. Kits are made of items that lie on a shelf.',
  'kit.not_stocked':
    '{{sku}} is a kit: its parts lie on the shelf, not the kit. Scan or name its parts; in Stock (K) it can be made an item of its own.',
  'kit.has_stock': '{{sku}} lies on shelves itself ({{onHand, units}}). Move or count it away first.',
  'stock.not_by_hand': 'Move {{id}} belongs to other work; it is taken back there.',
  'stock.taken_back_already': 'Move {{id}} was taken back already.',
  'stock.unknown': 'There is no such stock any more. Look at the list again.',
  'stock.allocated':
    'Orders were promised {{allocated, units}} of {{sku}} in {{location}}, but only {{counted, number}} were counted. Release those orders first.',

  'order.unknown': 'No order is known as “{{code}}”. Check the number, or import the order.',
  'order.number_taken': 'The channel {{channel}} already has an order {{number}}. Nothing was added.',
  'order.stale': 'Someone changed order {{number}} in the meantime. Look at it again, then decide.',
  'order.in_work': 'Order {{number}} is in the hands of {{holder}}. Ask there, or wait until it is put down.',
  'order.closed': 'Order {{number}} is {{status, orderStatus}}, so this is not possible any more.',
  'order.begun': 'Order {{number}} has been begun already, so it can neither be split nor merged. Cancel units, or pack it as it is.',
  'order.held': 'Order {{number}} is on hold. Release it first, then split or merge it.',
  'order.merged': 'Order {{number}} goes with order {{into}}. Work with that one, or take them apart again.',
  'order.leads': 'Other orders go with order {{number}}. Take them apart first, then split it.',
  'order.not_merged': 'Order {{number}} goes alone. There is nothing to take apart.',
  'order.split_whole': 'That is all that order {{number}} has. Leave at least one unit in it.',
  'order.over_split': 'Order {{number}} has only {{left, units}} of {{sku}} to give. Choose fewer.',
  'order.other_customer': 'Orders {{number}} and {{other}} are of different customers. They cannot go together.',
  'order.other_address':
    'Orders {{number}} and {{other}} go to different addresses. Change one address first if they are meant to be the same.',
  'order.other_wrapping':
    'Orders {{number}} and {{other}} are not wrapped alike: one is a gift, or has other words. They cannot go together.',
  'order.tier_unknown': 'The shop calls none of its customers “{{tier}}”. Add it in Settings, Shop, or choose another.',
  'order.not_on_hold': 'Order {{number}} is not on hold; it is {{status, orderStatus}}. There is nothing to release.',
  'order.over_reinstated':
    'Order {{number}}, {{sku}}: at most {{reinstatable, units}} can come back. The others were not cancelled, or a substitute stands for them.',
  'order.over_cancelled': 'Order {{number}}, {{sku}}: at most {{cancellable, units}} can still be cancelled. Choose fewer.',

  'picking.nothing_ready': 'No order is ready to pick. New orders, or stock for those that wait, will bring some.',
  'picking.order_taken': 'Order {{number}} is already with {{holder}}. Take another one.',
  'substitution.unknown': 'This question is not there any more. Look at the order again.',
  'substitution.answered': 'The question about {{sku}} has its answer already.',
  'substitute.itself': '{{sku}} cannot stand in for itself. Name other items.',
  'picking.not_single': 'Order {{number}} has more than one unit and needs a tote. Pick it in a batch with totes.',
  'picking.order_not_ready': 'Order {{number}} is {{status, orderStatus}} and cannot be picked now.',
  'batch.unknown': 'No batch is known as “{{code}}”. Start a new one in Pick.',
  'batch.released': 'Batch {{code}} is released and nobody has it yet. Take it first.',
  'batch.held': 'Batch {{code}} is with {{holder}}. Take it over in Pick if they have stopped.',
  'batch.over': 'Batch {{code}} is {{status, batchStatus}}. Start a new one in Pick.',
  'pick.all_picked': 'Everything of this batch is picked. Carry the totes to the bench, then start the next batch.',
  'pick.code_unknown': '{{scanned}} is not known. Expected {{expected}}.',
  'pick.wrong_bin': 'This is bin {{scanned}}. Go to bin {{expected}}.',
  'pick.wrong_item': 'This is {{sku}}. Take {{expected}} instead, and put this one back.',
  'pick.wrong_variant': 'The right product, the wrong variant: this is {{variant}}. Take {{expected}}.',
  'pick.wrong_tote': 'This is tote {{scanned}}. Put it into tote {{expected}}.',
  'pick.bin_first': 'First scan bin {{expected}}, then the item.',
  'pick.tote_first': 'First scan a tote for place {{position}} on the cart.',
  'pick.put_first': 'First put what you hold into tote {{expected}} and scan that tote.',
  'pick.too_many': 'One too many: {{picked, number}} of {{wanted, number}} {{sku}} are in hand. Put this one back into bin {{bin}}.',
  'pick.tote_not_empty': 'Tote {{tote}} still holds goods of {{holder}}. Take an empty tote.',
  'pick.nothing_to_undo': 'There is nothing to undo in this batch.',
  'pick.nothing_to_short': 'There is nothing to report short at this step. Go to the bin first.',
  'pick.nothing_to_skip': 'There is nothing to skip at this step.',
  'pick.not_done': '{{units, units}} are still to be picked. Pick them, or report them short.',
  'pick.undo_blocked': 'The short pick of {{sku}} cannot be taken back: bin {{bin}} was counted or its units are promised to other orders.',
  'pick.order_stopped': 'Order {{number}} was stopped ({{reason, stopReason}}). Skip it: its tote is set aside, the walk goes on.',

  ...openingRefusals,
  'pack.order_stopped': 'Order {{number}} was stopped ({{reason, stopReason}}). Do not send it; put its goods back.',
  'pack.order_changed':
    'Order {{number}} changed: {{units, units}} of {{sku}} were cancelled. Put them back (Stock, Tasks), then scan the rest again.',
  'pack.held': 'Order {{number}} is being packed by {{holder}}. Take it over if they have stopped.',
  'pack.already_packed': 'Order {{number}} is already packed. Scan its label in Ship to hand it over.',
  'parcel.unknown': 'No parcel is known as “{{code}}”. Scan a tote or an order.',
  'parcel.wrong_state': 'The parcel of order {{number}} is {{status, parcelStatus}}, so this is not possible now.',
  'pack.wrong_item': '{{sku}} does not belong into order {{number}}. Put it aside.',
  'pack.wrong_variant': 'The right product, the wrong variant: this is {{variant}}. Order wants {{expected}}.',
  'pack.item_of_other_order': '{{sku}} belongs to order {{other}}, not to {{number}}. Put it into the other tote.',
  'pack.too_many': 'One too many: {{verified, number}} of {{expected, number}} {{sku}} are already in. Take this one out.',
  'pack.not_all_verified': 'Order {{number}} is not complete; still to scan: {{missing, units}}. Scan every one.',
  'pack.check_open': 'Not answered yet: {{text, checkText}}. Do it, then answer it.',
  'pack.check_required': '“{{text, checkText}}” cannot be passed over. Do it, then answer it.',
  'pack.answer_wanted': '“{{text, checkText}}” {{kind, checkKind}}',
  'pack.answer_no_option': '“{{text}}” has {{options, number}} answers. Press the digit of one of them.',
  'pack.answer_stop': '{{answer}}: {{stop}}',
  'pack.answer_not_number': '“{{typed}}” is no number. Type digits, with a point or comma where it needs one.',
  'pack.answer_out_of_range':
    '{{value, number}} {{unit}} is {{side, rangeSide}} what is allowed. Measure again; if it stays, put the parcel aside and ask.',
  'pack.answer_wrong_code': 'This is {{scanned}}. Scan {{wanted}}.',
  'pack.answer_known_code': '{{scanned}} is {{is, meaningKind}}. Scan the code that is asked: {{text}}.',
  'pack.answer_used': '{{scanned}} went with order {{number}} already. Look which of the two is right.',
  'pack.photo_not_picture': 'This file is no JPEG or PNG picture. Take a picture, or choose another file.',
  'pack.photo_too_large': 'The picture has {{bytes, number}} bytes; at most {{most, number}} are kept. Choose a smaller one.',
  'checklists.unknown': 'There is no such checklist any more. Look at the list again.',
  'checklists.stale': 'Someone changed the checklist “{{name}}” in the meantime. Open it again, then change it.',
  'checklists.key_twice': '“{{text}}” stands twice in the list. Remove one of them.',
  'checklists.no_right_option': 'Every answer of “{{text}}” stops the parcel. Leave one that is right.',
  'checklists.empty_range': 'No number is right for “{{text}}”: its least is above its most.',
  'checklists.no_code': 'Say which code “{{text}}” wants.',
  'pack.carton_unknown': 'There is no carton {{code}}. Choose one from the list.',
  'pack.carrier_unknown': 'There is no carrier {{code}}. Choose one from the list.',
  'pack.service_unknown': '{{carrier}} has no service “{{service}}”. Choose one from the list.',
  'pack.weight_needed': 'Type what the scale shows: what the items weigh is not known, or the shop wants every parcel weighed.',
  'pack.weight_short':
    '{{weighed, grams}} is too light: the contents weigh at least {{atLeast, grams}}. Weigh again, and look what is missing.',
  'material.unknown': 'This packing material is not there any more. Look at the list again.',
  'material.stale': 'Someone else changed {{name}} in the meantime. Look at it again, then change it.',
  'material.carton_taken': 'The carton {{carton}} is already counted as “{{name}}”. Receive or count that one.',
  'material.no_supplier': 'Nobody is known who sells “{{name}}”. Say it on its page in Stock, Packing material.',
  'material.not_on_order': '{{number}} has no such packing material. Look at the order again.',
  'material.of_supplier': '“{{name}}” on {{number}} is bought from this supplier. Take it off the order first.',
  'material.carton_missing': 'Say which of the shop’s cartons “{{name}}” is.',

  'pack.box_empty': 'Nothing of order {{number}} is in this box yet. Scan what goes into it, then ask for a new one.',
  'pack.box_is_last': 'All that is left of order {{number}} is in this box. Close it.',
  'pack.label_of_other_parcel': 'This label belongs to another parcel. Scan the label {{expected}} that belongs on this box.',
  'pack.address_changed':
    'The address of order {{number}} was changed. Take out a slip that was printed before, then scan DONE. It is printed anew at the end.',
  'pack.box_first': 'The box of order {{number}} is not closed yet. Choose its carton and weigh it, then say DONE again.',
  'pack.label_outdated':
    'The address of order {{number}} changed after label {{scanned}} was printed. Take it off, and the slip out. Print both in Pack, and scan label {{expected}}.',
  'pack.label_first': 'Stick label {{expected}} on this box and scan it before the next parcel.',
  'pack.undo_blocked':
    'More of order {{number}} was picked since, or its next box is open. Pack that first, or undo it, then open this box again.',
  'pack.nothing_to_undo': 'There is nothing to undo in this parcel.',

  'ship.nothing_to_undo': 'Nothing was scanned out yet. Scan the label on a box first.',
  'ship.not_handed_over':
    'The parcel of order {{number}} was not handed over: it is {{status, parcelStatus}}. There is nothing to take back.',
  'ship.code_unknown': '{{scanned}} is not a parcel. Scan the label on the box.',
  'ship.not_labelled': 'The parcel of order {{number}} is {{status, parcelStatus}}. Finish it in Pack first.',
  'ship.already_handed_over': 'The parcel of order {{number}} was already handed over ({{at, instant}}). Put it with the others.',
  'ship.wrong_carrier': 'The parcel of order {{number}} goes with {{parcelCarrier}}, not with {{carrier}}. Put it on the other pile.',
  'ship.order_stopped': 'Order {{number}} was stopped ({{reason, stopReason}}). Do not hand it over; bring it back to the bench.',
  'ship.carrier_unknown': 'There is no carrier {{code}}. Add it in Settings, Carriers.',
  'ship.no_parcel_for_tracking': '{{scanned}} looks like a tracking number, but no parcel was scanned before it. Scan the parcel first.',
  'ship.tracking_taken': 'The tracking number {{tracking}} already belongs to order {{number}}. Scan the one on this box.',
  'ship.manifest_closed': 'The manifest with order {{number}} is closed. It cannot be taken back any more.',
  'ship.manifest_empty': 'Nothing was scanned out to {{carrier}}. Scan parcels first.',

  ...databaseRefusals,
  ...buyingRefusals,
  ...lotRefusals,
  ...returnRefusals,
  ...countRefusals,
  ...capRefusals,
  ...replenishRefusals,
  ...channelRefusals,

  'scan.command_not_here': '{{command}} does nothing at this step: {{command, commandUse}}. Look at the screen for what comes next.',
  'scan.not_here': 'This is {{what, thing}} {{name}}; it is of no use at this step. Look at the screen for what to scan.',
  'scan.unit_by_unit': '{{sku}} is counted one by one, so nothing was counted. Scan every unit.',
  'scan.damaged': '{{scanned}} was not read well. Scan it again, or print it anew.',

  'documents.nothing_to_print': 'There is nothing to print yet: add some in Settings or Stock first.',
  'documents.codes_too_long':
    'The code of {{title}} has no room here: “{{code}}” has {{length, number}} characters, and {{more, number}} others do not fit either. Print it as Data Matrix, on a sheet, or give the item a shorter barcode of letters A to Z and digits.',
  'documents.too_many_codes': 'These are {{found, number}} codes; one file takes {{most, number}}. Choose fewer, a zone at a time.',
  'export.days_reversed': 'The last day ({{to}}) is before the first ({{from}}). Choose the days again.',
  'export.too_many_rows': 'More than {{most, number}} rows were shipped in these days. Export fewer days at a time.',

  'import.not_text': 'This file cannot be read: {{looksLike, notText}}. Save the sheet as CSV, then choose that file.',
  'import.empty': 'There is nothing in this file. Export it again from the channel.',
  'import.format_unknown': 'No known file has these columns: {{columns}}. Choose another separator or encoding, or another file.',
  'import.format_unsupported': 'This is the file “{{name}}”, which cannot be taken: {{reason, unsupportedReason}}',
  'import.kind_mismatch': 'This file holds {{found, importKind}} ({{format}}), not {{wanted, importKind}}. Import it as what it is.',
  'import.columns_missing': 'Columns are missing: {{columns}}. Export the file again with them.',
  'import.column_twice': 'These columns stand twice: {{columns}}. Remove the wrong ones.',
  'import.location_needed': 'The file counts stock in several locations ({{locations}}). Choose the one that is this shop’s.',
  'import.bad_rows': 'Nothing was imported: {{rows, number}} rows cannot be taken. Correct them, or take the good ones only.',
  'import.cancelled': 'The import was stopped. Nothing was changed.',
  'import.unknown': 'This import is not known any more.',
  'import.taken_back_before': 'This import was already taken back.',
  'import.built_on': 'This import cannot be taken back: {{code}} is already in use, and {{more, number}} more. Nothing was changed.',

  'seed.not_empty': 'There are already {{items, number}} items and {{orders, number}} orders. Sample data goes only into an empty shop.',
} as const satisfies Readonly<Record<RefusalCode | ShellRefusalCode, string>>
