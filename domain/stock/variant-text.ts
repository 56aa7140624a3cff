/** 'blue, 350 ml' */
export function variantText(variant: Readonly<Record<string, string>>): string {
  return Object.values(variant).join(', ')
}
