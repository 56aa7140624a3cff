import { z } from 'zod'
import { command, id, name, query } from '../service/define.ts'

export const roles = ['owner', 'packer'] as const
export const personSchema = z.object({ id, name, role: z.enum(roles), active: z.boolean() })
export type Person = z.output<typeof personSchema>

export interface PeopleRefusals {
  'people.unknown': { readonly id: number }
  'people.name_taken': { readonly name: string }
  'people.last_owner': { readonly name: string }
  /** The act is an owner's to decide. */
  'people.owner_needed': { readonly owners: string }
}

export const peopleContract = {
  'people.list': query(z.object({}), z.object({ people: z.array(personSchema) })),
  'people.add': command(z.object({ name, role: z.enum(roles) }), personSchema),
  'people.change': command(personSchema, personSchema),
} as const
