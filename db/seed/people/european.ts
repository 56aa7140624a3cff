import { digits, givenFirst, type Market, type Name, plain } from './market.ts'

const place = (city: string, postcode: string) => ({ city, region: '', postcode })
const marked = (...names: readonly Name[]) => names

export const germany: Market = {
  country: 'DE',
  given: [...plain('Anna, Lukas, Lena, Felix, Clara, Jonas, Greta, Emil, Ida'), ...marked(['Jürgen', 'juergen'])],
  family: [...plain('Schmidt, Fischer, Weber, Wagner, Becker, Hoffmann'), ...marked(['Müller', 'mueller'], ['Größ', 'groess'])],
  places: [
    place('Berlin', '104##'),
    place('Hamburg', '227##'),
    place('Leipzig', '042##'),
    place('Köln', '508##'),
    place('Tübingen', '7207#'),
  ],
  fullName: givenFirst,
  street: (random) => ({
    line1: `${random.pick(['Hauptstraße', 'Gartenweg', 'Lindenallee', 'Schulstraße', 'Am Mühlbach', 'Rosenweg'])} ${random.between(1, 120)}`,
  }),
  // The Bundesnetzagentur keeps (0)30 23125 000 to 999 for drama.
  phone: (random) => `+49 30 23125${digits(random, 3)}`,
}

export const france: Market = {
  country: 'FR',
  given: [...plain('Camille, Louis, Jules, Manon, Hugo'), ...marked(['Chloé', 'chloe'], ['Zoé', 'zoe'], ['François', 'francois'])],
  family: [...plain('Martin, Bernard, Dubois, Moreau, Laurent, Girard'), ...marked(['Lefèvre', 'lefevre'], ['Béranger', 'beranger'])],
  places: [place('Paris', '7501#'), place('Lyon', '6900#'), place('Nantes', '44#00'), place('Bayonne', '641#0')],
  fullName: givenFirst,
  street: (random) => ({
    line1: `${random.between(1, 90)} ${random.pick(['rue des Lilas', 'rue du Moulin', 'avenue de la Gare', 'place du Marché', 'impasse des Érables'])}`,
  }),
  // ARCEP keeps 01 99 00 xx xx for fiction.
  phone: (random) => `01 99 00 ${digits(random, 2)} ${digits(random, 2)}`,
}

export const netherlands: Market = {
  country: 'NL',
  given: plain('Sanne, Daan, Fleur, Bram, Lotte, Sem, Jasmijn'),
  family: plain('de Vries, Jansen, van Dijk, Bakker, Visser, Smit, Mulder'),
  places: [place('Utrecht', '35## @@'), place('Groningen', '97## @@'), place('Amsterdam', '10## @@')],
  fullName: givenFirst,
  street: (random) => ({ line1: `${random.pick(['Kerkstraat', 'Dorpsweg', 'Molenlaan', 'Havenkade'])} ${random.between(1, 140)}` }),
  phone: () => '',
}

export const spain: Market = {
  country: 'ES',
  given: [...plain('Carmen, Javier, Elena, Diego, Marta'), ...marked(['Íñigo', 'inigo'], ['Sofía', 'sofia'])],
  family: [...plain('Serrano, Ruiz, Torres, Navarro'), ...marked(['García', 'garcia'], ['Núñez', 'nunez'], ['Peña', 'pena'])],
  places: [place('Madrid', '280##'), place('Valencia', '460##'), place('A Coruña', '150##')],
  fullName: givenFirst,
  street: (random) => ({
    line1: `Calle ${random.pick(['Mayor', 'del Prado', 'Nueva', 'de la Fuente'])}, ${random.between(1, 80)}`,
    line2: `${random.between(1, 8)}º ${random.pick(['A', 'B', 'izq.', 'dcha.'])}`,
  }),
  phone: () => '',
}
