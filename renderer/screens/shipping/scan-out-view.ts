import type { CarrierStage, StagedParcel } from '../../../domain/shipping/contract.ts'

export interface Fitted {
  readonly shown: readonly StagedParcel[]
  readonly more: number
}

export interface ScanOutView {
  readonly out: number
  readonly all: number
  readonly untracked: number
  /** Still on the pile, most urgent first. */
  readonly remaining: Fitted
  /** On the open manifest, newest first. */
  readonly onManifest: Fitted
  /** The parcel that the next tracking number belongs to: the one scanned last here, or else the newest on the manifest. */
  readonly last: StagedParcel | null
}

export function scanOutView(stage: CarrierStage, lastParcelId: number | null, room: number): ScanOutView {
  const out = stage.manifest?.parcels ?? []
  const last = out.find(({ id }) => id === lastParcelId) ?? out[0] ?? null
  return {
    out: out.length,
    all: out.length + stage.staged.length,
    untracked: out.filter(({ tracking }) => tracking === '').length,
    remaining: fit(stage.staged, room),
    onManifest: fit(out, room),
    last,
  }
}

/** The last row says how many more there are, so it needs room too. */
function fit(parcels: readonly StagedParcel[], room: number): Fitted {
  const shown = parcels.length > room ? parcels.slice(0, room - 1) : parcels
  return { shown, more: parcels.length - shown.length }
}
