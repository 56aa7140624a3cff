import type { LabelInput } from '../../../db/documents/label/label-input.ts'
import type { Address } from '../../../domain/settings/contract.ts'
import { address } from '../../domain/documents/addresses.ts'

export const shopAddress = address({ name: 'Harbour & Loom', line1: '14 Quay Street', city: 'Bristol', postcode: 'BS1 4DJ', country: 'GB' })

export const recipients = {
  us: address({
    name: 'Grace Moore',
    company: 'Moore & Co',
    line1: '350 Fifth Avenue',
    line2: 'Apt 21',
    city: 'New York',
    region: 'NY',
    postcode: '10118',
    country: 'US',
    phone: '+1 212 555 0142',
  }),
  kr: address({
    name: '김하늘',
    line1: '테헤란로 152',
    line2: '강남파이낸스센터 12층',
    city: '강남구',
    region: '서울특별시',
    postcode: '06236',
    country: 'KR',
  }),
  cn: address({
    name: '王小明',
    company: '晨光贸易有限公司',
    line1: '建国路88号',
    city: '朝阳区',
    region: '北京市',
    postcode: '100022',
    country: 'CN',
  }),
  vn: address({
    name: 'Nguyễn Thị Ngọc Ánh',
    line1: '45 Đường Lê Lợi',
    line2: 'Phường Bến Nghé',
    city: 'Quận 1',
    region: 'TP. Hồ Chí Minh',
    postcode: '71000',
    country: 'VN',
  }),
  jp: address({
    name: '佐藤 花子',
    line1: '丸の内1-9-1 グラントウキョウ',
    city: '千代田区',
    region: '東京都',
    postcode: '100-0005',
    country: 'JP',
  }),
  ru: address({ name: 'Анна Каренина', line1: 'ул. Тверская, д. 7', city: 'Москва', postcode: '125009', country: 'RU' }),
  gr: address({ name: 'Ελένη Παπαδοπούλου', line1: 'Οδός Ερμού 15', city: 'Αθήνα', postcode: '105 63', country: 'GR' }),
} as const satisfies Record<string, Address>

/** Sixty characters of name, every line in use, words longer than a line. */
export const longest = address({
  name: 'Wilhelmina Bartholomäa von und zu Hohenzollern-Sigmaringen I',
  company: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch & Partners Ltd',
  line1: 'Unit 12, The Old Agricultural Machinery Works Industrial Estate',
  line2: 'Behind the second warehouse on the left, ring at Smith',
  line3: 'Attention: goods-in department, dock number seven, before noon',
  city: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
  region: 'Isle of Anglesey',
  postcode: 'LL61 5UJ',
  country: 'GB',
  phone: '+44 1248 715252 ext. 12345',
})

/** A label for one parcel of order #1042 to New York, but for what a test names. */
export function labelInput(parts: Partial<LabelInput> = {}): LabelInput {
  return {
    size: '4x6in',
    createdAt: Date.UTC(2026, 10, 19, 9, 30),
    sender: shopAddress,
    recipient: recipients.us,
    orderNumber: '#1042',
    parcelNumber: 1,
    parcelCount: 1,
    carrier: 'Royal Mail',
    service: 'Tracked 24',
    weightGrams: 1250,
    sscc: '006141411234567890',
    ...parts,
  }
}
