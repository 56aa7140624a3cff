/** Refusals that any call can meet. */
export interface ServiceRefusals {
  'input.invalid': { readonly path: string; readonly reason: string }
  'call.unknown': { readonly name: string }
  /** A command came without the requestId that makes it repeatable. */
  'request.id_missing': { readonly name: string }
  'request.reused': { readonly name: string }
  /** Our fault; the log holds the details under this id. */
  internal: { readonly errorId: string }
  /** The data service died under the call: repeat it. */
  'service.gone': Record<string, never>
  'person.needed': Record<string, never>
  'database.newer': { readonly found: string; readonly known: string }
  'database.damaged': { readonly file: string; readonly detail: string }
  'database.unreachable': { readonly detail: string }
  'database.full': { readonly detail: string }
  /** The system does not let the file be opened, read or written. */
  'database.file_refused': { readonly file: string; readonly detail: string }
  /** Not there, or nothing in it. */
  'database.missing': { readonly place: string }
  /** The tables in it are those of another program. */
  'database.foreign': { readonly place: string }
  'database.copy_refused': { readonly file: string; readonly detail: string }
  'database.busy': Record<string, never>
}
