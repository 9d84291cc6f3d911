"""Vietnamese and English names of Chinese provinces and cities, by their code in GB/T 2260.

Chinese names and all counties come from the gazetteer; here stand the names that cannot be derived: Sino-Vietnamese
readings, and English names that differ from pinyin without tones (Hohhot, Urumqi, Lhasa). Names of one entry are
divided by `/`, the preferred one first.
"""

from __future__ import annotations

_TABLE = """
110000|Bắc Kinh|Beijing/Peking; 120000|Thiên Tân|Tianjin; 130000|Hà Bắc|Hebei; 130100|Thạch Gia Trang|Shijiazhuang
130200|Đường Sơn|Tangshan; 130300|Tần Hoàng Đảo|Qinhuangdao; 130400|Hàm Đan|Handan; 130500|Hình Đài|Xingtai
130600|Bảo Định|Baoding; 130700|Trương Gia Khẩu|Zhangjiakou; 130800|Thừa Đức|Chengde; 130900|Thương Châu|Cangzhou
131000|Lang Phường|Langfang; 131100|Hành Thủy/Hành Thuỷ|Hengshui; 140000|Sơn Tây|Shanxi; 140100|Thái Nguyên|Taiyuan
140200|Đại Đồng|Datong; 140300|Dương Tuyền|Yangquan; 140400|Trường Trị|Changzhi; 140500|Tấn Thành|Jincheng
140700|Tấn Trung|Jinzhong; 140800|Vận Thành|Yuncheng; 141000|Lâm Phần|Linfen
150000|Nội Mông/Nội Mông Cổ|Inner Mongolia; 150100|Hohhot/Hô Hòa Hạo Đặc|Hohhot/Huhehaote; 150200|Bao Đầu|Baotou
150400|Xích Phong|Chifeng; 150500|Thông Liêu|Tongliao; 150600|Ordos/Ngạc Nhĩ Đa Tư|Ordos
150700|Hulunbuir/Hô Luân Bối Nhĩ|Hulunbuir/Hulun Buir; 210000|Liêu Ninh|Liaoning; 210100|Thẩm Dương|Shenyang
210200|Đại Liên|Dalian; 210300|An Sơn|Anshan; 210400|Phủ Thuận|Fushun; 210500|Bản Khê|Benxi
210600|Đan Đông|Dandong; 210700|Cẩm Châu|Jinzhou; 210800|Doanh Khẩu|Yingkou; 211000|Liêu Dương|Liaoyang
211100|Bàn Cẩm|Panjin; 211200|Thiết Lĩnh|Tieling; 211300|Triều Dương|Chaoyang; 211400|Hồ Lô Đảo|Huludao
220000|Cát Lâm|Jilin; 220100|Trường Xuân|Changchun; 220200|Thành phố Cát Lâm|Jilin City; 220300|Tứ Bình|Siping
220500|Thông Hóa|Tonghua; 222400|Diên Biên|Yanbian; 230000|Hắc Long Giang|Heilongjiang; 230100|Cáp Nhĩ Tân|Harbin
230200|Tề Tề Cáp Nhĩ|Qiqihar; 230600|Đại Khánh|Daqing; 230700|Y Xuân|Yichun; 230800|Giai Mộc Tư|Jiamusi
231000|Mẫu Đơn Giang|Mudanjiang; 231100|Hắc Hà|Heihe; 310000|Thượng Hải|Shanghai; 320000|Giang Tô|Jiangsu
320100|Nam Kinh|Nanjing; 320200|Vô Tích|Wuxi; 320300|Từ Châu|Xuzhou; 320400|Thường Châu|Changzhou
320500|Tô Châu|Suzhou; 320600|Nam Thông|Nantong; 320700|Liên Vân Cảng|Lianyungang; 320800|Hoài An|Huai'an/Huaian
320900|Diêm Thành|Yancheng; 321000|Dương Châu|Yangzhou; 321100|Trấn Giang|Zhenjiang; 321200|Thái Châu|Taizhou
321300|Túc Thiên|Suqian; 330000|Chiết Giang|Zhejiang; 330100|Hàng Châu|Hangzhou; 330200|Ninh Ba|Ningbo
330300|Ôn Châu|Wenzhou; 330400|Gia Hưng|Jiaxing; 330500|Hồ Châu|Huzhou; 330600|Thiệu Hưng|Shaoxing
330700|Kim Hoa|Jinhua; 330800|Cù Châu|Quzhou; 330900|Chu Sơn/Châu Sơn|Zhoushan; 331000|Đài Châu|Taizhou
331100|Lệ Thủy/Lệ Thuỷ|Lishui; 340000|An Huy|Anhui; 340100|Hợp Phì|Hefei; 340200|Vu Hồ|Wuhu; 340300|Bạng Phụ|Bengbu
340400|Hoài Nam|Huainan; 340500|Mã An Sơn|Ma'anshan/Maanshan; 340600|Hoài Bắc|Huaibei; 340700|Đồng Lăng|Tongling
340800|An Khánh|Anqing; 341000|Hoàng Sơn|Huangshan; 341100|Trừ Châu|Chuzhou; 341200|Phụ Dương|Fuyang
341300|Túc Châu|Suzhou; 341500|Lục An|Lu'an/Luan; 341600|Bạc Châu|Bozhou; 350000|Phúc Kiến|Fujian
350100|Phúc Châu|Fuzhou; 350200|Hạ Môn|Xiamen/Amoy; 350300|Phủ Điền/Bồ Điền|Putian; 350400|Tam Minh|Sanming
350500|Tuyền Châu|Quanzhou; 350600|Chương Châu|Zhangzhou; 350700|Nam Bình|Nanping; 350800|Long Nham|Longyan
350900|Ninh Đức|Ningde; 360000|Giang Tây|Jiangxi; 360100|Nam Xương|Nanchang; 360200|Cảnh Đức Trấn|Jingdezhen
360300|Bình Hương|Pingxiang; 360400|Cửu Giang|Jiujiang; 360500|Tân Dư|Xinyu; 360700|Cám Châu|Ganzhou
360800|Cát An|Ji'an; 360900|Nghi Xuân|Yichun; 361000|Phủ Châu|Fuzhou; 361100|Thượng Nhiêu|Shangrao
370000|Sơn Đông|Shandong; 370100|Tế Nam|Jinan; 370200|Thanh Đảo|Qingdao/Tsingtao; 370300|Truy Bác|Zibo
370400|Tảo Trang|Zaozhuang; 370500|Đông Dinh|Dongying; 370600|Yên Đài|Yantai; 370700|Duy Phường|Weifang
370800|Tế Ninh|Jining; 370900|Thái An|Tai'an/Taian; 371000|Uy Hải|Weihai; 371100|Nhật Chiếu|Rizhao
371300|Lâm Nghi|Linyi; 371400|Đức Châu|Dezhou; 371500|Liêu Thành|Liaocheng; 371600|Tân Châu|Binzhou
371700|Hà Trạch|Heze; 410000|Hà Nam|Henan; 410100|Trịnh Châu|Zhengzhou; 410200|Khai Phong|Kaifeng
410300|Lạc Dương|Luoyang; 410400|Bình Đỉnh Sơn|Pingdingshan; 410500|An Dương|Anyang; 410700|Tân Hương|Xinxiang
410800|Tiêu Tác|Jiaozuo; 411000|Hứa Xương|Xuchang; 411200|Tam Môn Hiệp|Sanmenxia; 411300|Nam Dương|Nanyang
411400|Thương Khâu|Shangqiu; 411500|Tín Dương|Xinyang; 411600|Chu Khẩu|Zhoukou; 411700|Trú Mã Điếm|Zhumadian
420000|Hồ Bắc|Hubei; 420100|Vũ Hán|Wuhan; 420200|Hoàng Thạch|Huangshi; 420300|Thập Yển|Shiyan
420500|Nghi Xương|Yichang; 420600|Tương Dương|Xiangyang; 420700|Ngạc Châu|Ezhou; 420800|Kinh Môn|Jingmen
420900|Hiếu Cảm|Xiaogan; 421000|Kinh Châu|Jingzhou; 421100|Hoàng Cương|Huanggang; 422800|Ân Thi|Enshi
430000|Hồ Nam|Hunan; 430100|Trường Sa|Changsha; 430200|Chu Châu|Zhuzhou; 430300|Tương Đàm|Xiangtan
430400|Hành Dương|Hengyang; 430500|Thiệu Dương|Shaoyang; 430600|Nhạc Dương|Yueyang; 430700|Thường Đức|Changde
430800|Trương Gia Giới|Zhangjiajie; 430900|Ích Dương|Yiyang; 431000|Sâm Châu|Chenzhou; 431100|Vĩnh Châu|Yongzhou
431200|Hoài Hóa|Huaihua; 440000|Quảng Đông|Guangdong/Canton Province; 440100|Quảng Châu|Guangzhou/Canton
440200|Thiều Quan|Shaoguan; 440300|Thâm Quyến|Shenzhen; 440400|Châu Hải/Chu Hải|Zhuhai; 440500|Sán Đầu|Shantou
440600|Phật Sơn|Foshan; 440700|Giang Môn|Jiangmen; 440800|Trạm Giang|Zhanjiang; 440900|Mậu Danh|Maoming
441200|Triệu Khánh|Zhaoqing; 441300|Huệ Châu|Huizhou; 441400|Mai Châu|Meizhou; 441500|Sán Vĩ|Shanwei
441700|Dương Giang|Yangjiang; 441800|Thanh Viễn|Qingyuan; 441900|Đông Hoản/Đông Quản|Dongguan
442000|Trung Sơn|Zhongshan; 445100|Triều Châu|Chaozhou; 445200|Yết Dương|Jieyang; 450000|Quảng Tây|Guangxi
450100|Nam Ninh|Nanning; 450200|Liễu Châu|Liuzhou; 450300|Quế Lâm|Guilin; 450400|Ngô Châu|Wuzhou
450500|Bắc Hải|Beihai; 450600|Phòng Thành Cảng|Fangchenggang; 450700|Khâm Châu|Qinzhou; 450800|Quý Cảng|Guigang
450900|Ngọc Lâm|Yulin; 451000|Bách Sắc|Baise; 451300|Lai Tân|Laibin; 451400|Sùng Tả|Chongzuo; 460000|Hải Nam|Hainan
460100|Hải Khẩu|Haikou; 460200|Tam Á|Sanya; 500000|Trùng Khánh|Chongqing; 510000|Tứ Xuyên|Sichuan
510100|Thành Đô|Chengdu; 510300|Tự Cống|Zigong; 510400|Phàn Chi Hoa|Panzhihua; 510500|Lô Châu|Luzhou
510600|Đức Dương|Deyang; 510700|Miên Dương|Mianyang; 510800|Quảng Nguyên|Guangyuan; 510900|Toại Ninh|Suining
511000|Nội Giang|Neijiang; 511100|Lạc Sơn|Leshan; 511300|Nam Sung|Nanchong; 511500|Nghi Tân|Yibin
511700|Đạt Châu|Dazhou; 511800|Nhã An|Ya'an; 513400|Lương Sơn|Liangshan; 520000|Quý Châu|Guizhou
520100|Quý Dương|Guiyang; 520200|Lục Bàn Thủy|Liupanshui; 520300|Tuân Nghĩa|Zunyi; 520400|An Thuận|Anshun
520500|Tất Tiết|Bijie; 520600|Đồng Nhân|Tongren; 530000|Vân Nam|Yunnan; 530100|Côn Minh|Kunming
530300|Khúc Tĩnh|Qujing; 530400|Ngọc Khê|Yuxi; 530500|Bảo Sơn|Baoshan; 530700|Lệ Giang|Lijiang
530800|Phổ Nhĩ|Pu'er/Puer; 532300|Sở Hùng|Chuxiong; 532500|Hồng Hà|Honghe; 532800|Tây Song Bản Nạp|Xishuangbanna
532900|Đại Lý|Dali; 533100|Đức Hoành|Dehong; 540000|Tây Tạng|Tibet/Xizang; 540100|Lhasa/La Tát|Lhasa
540200|Shigatse/Nhật Khách Tắc|Shigatse/Xigaze; 540300|Xương Đô|Qamdo/Chamdo; 540400|Lâm Chi|Nyingchi
540500|Sơn Nam|Shannan; 540600|Na Khúc|Nagqu; 610000|Thiểm Tây|Shaanxi; 610100|Tây An|Xi'an/Xian
610300|Bảo Kê|Baoji; 610400|Hàm Dương|Xianyang; 610500|Vị Nam|Weinan; 610600|Diên An|Yan'an/Yanan
610700|Hán Trung|Hanzhong; 610800|Du Lâm|Yulin; 610900|An Khang|Ankang; 620000|Cam Túc|Gansu
620100|Lan Châu|Lanzhou; 620200|Gia Dục Quan|Jiayuguan; 620400|Bạch Ngân|Baiyin; 620500|Thiên Thủy|Tianshui
620600|Vũ Uy|Wuwei; 620700|Trương Dịch|Zhangye; 620900|Tửu Tuyền|Jiuquan; 630000|Thanh Hải|Qinghai
630100|Tây Ninh|Xining; 640000|Ninh Hạ|Ningxia; 640100|Ngân Xuyên|Yinchuan; 640200|Thạch Chủy Sơn|Shizuishan
640300|Ngô Trung|Wuzhong; 650000|Tân Cương|Xinjiang; 650100|Urumqi/Ô Lỗ Mộc Tề|Urumqi/Ürümqi/Wulumuqi
650200|Karamay/Khắc Lạp Mã Y|Karamay; 650400|Turpan/Thổ Lỗ Phồn|Turpan/Turfan; 650500|Hami/Cáp Mật|Hami/Kumul
652300|Changji/Xương Cát|Changji; 652700|Bortala|Bortala; 652800|Bayingol|Bayingolin/Bayingol; 652801|Korla|Korla
652900|Aksu/A Khắc Tô|Aksu; 653000|Kizilsu|Kizilsu; 653100|Kashgar/Khách Thập|Kashgar/Kashi
653200|Hotan/Hòa Điền|Hotan/Hetian; 654000|Ili/Y Lê|Ili/Yili; 654200|Tacheng/Tháp Thành|Tacheng
654300|Altay/A Lặc Thái|Altay/Aletai; 659001|Shihezi/Thạch Hà Tử|Shihezi; 710000|Đài Loan|Taiwan
810000|Hồng Kông/Hong Kong|Hong Kong; 820000|Ma Cao/Macau|Macao/Macau; 320581|Thường Thục|Changshu
320582|Trương Gia Cảng|Zhangjiagang; 320583|Côn Sơn|Kunshan; 330782|Nghĩa Ô|Yiwu; 350581|Thạch Sư|Shishi
350582|Tấn Giang|Jinjiang
140600|Sóc Châu|Shuozhou; 140900|Hãn Châu|Xinzhou; 141100|Lữ Lương|Lvliang/Lüliang; 150300|Ô Hải|Wuhai
150800|Bayannur/Ba Ngạn Náo Nhĩ|Bayannur/Bayan Nur; 150900|Ulanqab/Ô Lan Sát Bố|Ulanqab
152200|Hưng An Minh|Hinggan League; 152500|Xilin Gol/Tích Lâm Quách Lặc|Xilin Gol/Xilingol; 152900|Alxa|Alxa
210900|Phụ Tân|Fuxin; 220400|Liêu Nguyên|Liaoyuan; 220600|Bạch Sơn|Baishan; 220700|Tùng Nguyên|Songyuan
220800|Bạch Thành|Baicheng; 230300|Kê Tây|Jixi; 230400|Hạc Cương|Hegang; 230500|Song Áp Sơn|Shuangyashan
230900|Thất Đài Hà|Qitaihe; 231200|Tuy Hóa|Suihua; 341700|Trì Châu|Chizhou; 341800|Tuyên Thành|Xuancheng
360600|Ưng Đàm|Yingtan; 410600|Hạc Bích|Hebi; 410900|Bộc Dương|Puyang; 411100|Tháp Hà|Luohe
421200|Hàm Ninh|Xianning; 421300|Tùy Châu|Suizhou; 431300|Lâu Để|Loudi; 433100|Tương Tây|Xiangxi
441600|Hà Nguyên|Heyuan; 445300|Vân Phù|Yunfu; 451100|Hạ Châu|Hezhou; 451200|Hà Trì|Hechi; 460300|Tam Sa|Sansha
460400|Đam Châu|Danzhou; 511400|Mi Sơn|Meishan; 511600|Quảng An|Guang'an; 511900|Ba Trung|Bazhong
512000|Tư Dương|Ziyang; 513200|A Bá|Aba/Ngawa; 513300|Cam Tư|Garze; 522300|Kiềm Tây Nam|Qianxinan
522600|Kiềm Đông Nam|Qiandongnan; 522700|Kiềm Nam|Qiannan; 530600|Chiêu Thông|Zhaotong; 530900|Lâm Thương|Lincang
532600|Văn Sơn|Wenshan; 533300|Nộ Giang|Nujiang; 533400|Địch Khánh|Diqing/Deqen; 542500|Ngari|Ngari
610200|Đồng Xuyên|Tongchuan; 611000|Thương Lạc|Shangluo; 620300|Kim Xương|Jinchang; 620800|Bình Lương|Pingliang
621000|Khánh Dương|Qingyang; 621100|Định Tây|Dingxi; 621200|Lũng Nam|Longnan; 622900|Lâm Hạ|Linxia
623000|Cam Nam|Gannan; 630200|Hải Đông|Haidong; 632600|Quả Lạc|Golog; 632700|Ngọc Thụ|Yushu
640400|Cố Nguyên|Guyuan; 640500|Trung Vệ|Zhongwei
451481|Bằng Tường|Pingxiang City; 450681|Đông Hưng|Dongxing; 532532|Hà Khẩu|Hekou; 533102|Thụy Lệ|Ruili
310115|Phố Đông|Pudong; 620982|Đôn Hoàng|Dunhuang; 320281|Giang Âm|Jiangyin; 320282|Nghi Hưng|Yixing
"""

_AMBIGUOUS = """
Aksu; An Dương; An Khánh; An Sơn; Bảo Sơn; Bắc Hải; Canton; Chaoyang; Chu Châu; Chu Sơn; Cát An;
Dali; Hami; Hoàng Sơn; Hà Bắc; Hà Nam; Hồ Nam; Hồng Hà; Ili; Jinan; Kashi; Long Nham; Luan; Lương Sơn;
Lạc Sơn; Lệ Thuỷ; Lệ Thủy; Lục An; Mai Châu; Nam Bình; Nam Dương; Ngọc Lâm; Phủ Châu; Puer; Shannan; Shishi;
Sơn Nam; Sơn Tây; Taian; Tam Minh; Thanh Hải; Thái An; Thái Nguyên; Trung Sơn; Tân Châu; Tân Hương; Tây Ninh;
Vĩnh Châu; Xian; Yanan; Đông Dinh; Văn Sơn; Hà Trì; Hà Khẩu; Đông Hưng; Hưng An Minh; Ba Trung; Phố Đông; Bạch Sơn;
Hòa Điền; Quảng An; Ngọc Thụ; Hà Nguyên; A Bá; Aba; Hebi; Cam Nam; Hải Đông; Bình Lương; Đại Đồng; Đức Dương
"""
# Provinces, cities or districts of Viet Nam as well; English words, and names of people and of other places.


AMBIGUOUS: frozenset[str] = frozenset(name.strip() for name in _AMBIGUOUS.split(";"))
"""Names that count only where the document names China or another, unambiguous, Chinese place."""


def _rows() -> tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...]:
    rows = (line.strip().split("|") for line in _TABLE.replace(";", "\n").split("\n") if line.strip())
    return tuple((code, tuple(vi.split("/")), tuple(en.split("/"))) for code, vi, en in rows)


PLACES: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = _rows()
"""(code, Vietnamese names, English names), the preferred name first."""
