import { digits, familyClose, familyFirst, type Market } from './market.ts'

const place = (city: string, region: string, postcode: string) => ({ city, region, postcode })

export const vietnam: Market = {
  country: 'VN',
  given: [
    ['Thị Đào', 'dao'],
    ['Minh Quân', 'quan'],
    ['Ngọc Ánh', 'anh'],
    ['Hữu Phước', 'phuoc'],
    ['Thùy Dương', 'duong'],
    ['Quốc Bảo', 'bao'],
    ['Khánh Linh', 'linh'],
  ],
  family: [
    ['Nguyễn', 'nguyen'],
    ['Trần', 'tran'],
    ['Lê', 'le'],
    ['Phạm', 'pham'],
    ['Huỳnh', 'huynh'],
    ['Võ', 'vo'],
    ['Đặng', 'dang'],
  ],
  places: [
    place('Quận 1', 'Thành phố Hồ Chí Minh', '70##0'),
    place('Quận Hải Châu', 'Đà Nẵng', '50##0'),
    place('Quận Ba Đình', 'Hà Nội', '10##0'),
    place('Thành phố Huế', 'Thừa Thiên Huế', '49##0'),
  ],
  fullName: familyFirst,
  street: (random) => ({
    line1: `${random.between(1, 250)} ${random.pick(['Lê Lợi', 'Nguyễn Huệ', 'Trần Hưng Đạo', 'Điện Biên Phủ', 'Hai Bà Trưng'])}`,
    line2: `Phường ${random.pick(['Bến Nghé', 'Thạch Thang', 'Phúc Xá', 'Vĩnh Ninh'])}`,
  }),
  phone: (random) => `+84 90 000 0${digits(random, 3)}`,
}

export const southKorea: Market = {
  country: 'KR',
  given: [
    ['민준', 'minjun'],
    ['서연', 'seoyeon'],
    ['도윤', 'doyun'],
    ['하은', 'haeun'],
    ['지우', 'jiwoo'],
    ['예린', 'yerin'],
    ['준서', 'junseo'],
  ],
  family: [
    ['김', 'kim'],
    ['이', 'lee'],
    ['박', 'park'],
    ['최', 'choi'],
    ['정', 'jung'],
    ['강', 'kang'],
    ['한', 'han'],
  ],
  places: [
    place('강남구', '서울특별시', '061##'),
    place('마포구', '서울특별시', '040##'),
    place('해운대구', '부산광역시', '480##'),
    place('유성구', '대전광역시', '341##'),
  ],
  fullName: familyClose,
  street: (random) => ({
    line1: `${random.pick(['테헤란로', '월드컵로', '센텀중앙로', '대학로'])} ${random.between(3, 480)}`,
    line2: `${random.between(101, 118)}동 ${random.between(101, 1804)}호`,
  }),
  phone: (random) => `010-0000-0${digits(random, 3)}`,
}

export const china: Market = {
  country: 'CN',
  given: [
    ['伟', 'wei'],
    ['芳', 'fang'],
    ['子涵', 'zihan'],
    ['欣怡', 'xinyi'],
    ['浩然', 'haoran'],
    ['静', 'jing'],
    ['建国', 'jianguo'],
  ],
  family: [
    ['王', 'wang'],
    ['李', 'li'],
    ['张', 'zhang'],
    ['刘', 'liu'],
    ['陈', 'chen'],
    ['杨', 'yang'],
    ['欧阳', 'ouyang'],
  ],
  places: [
    place('徐汇区', '上海市', '2000##'),
    place('海淀区', '北京市', '1000##'),
    place('天河区', '广东省广州市', '5106##'),
    place('武侯区', '四川省成都市', '6100##'),
  ],
  fullName: familyClose,
  street: (random) => ({
    line1: `${random.pick(['漕溪北路', '中关村大街', '天河路', '人民南路', '解放路'])}${random.between(1, 900)}号`,
    line2: `${random.between(1, 20)}栋${random.between(1, 6)}单元${random.between(101, 2204)}室`,
  }),
  phone: (random) => `+86 100 0000 0${digits(random, 3)}`,
}
