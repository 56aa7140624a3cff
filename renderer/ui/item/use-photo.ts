import { useQuery } from '@tanstack/react-query'
import { call } from '../../api/call.ts'

/** A photo never changes under its id, so it is asked for once and kept as an address of its bytes. */
export function usePhoto(photoId: number | null): string | null {
  const { data } = useQuery({
    queryKey: ['items.photo', photoId],
    enabled: photoId !== null,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    queryFn: async () => {
      const { mime, bytes } = await call('items.photo', { photoId: photoId ?? 0 })
      return URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mime }))
    },
  })
  return data ?? null
}
