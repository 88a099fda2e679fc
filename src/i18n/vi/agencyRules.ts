/** Sentences of the rules about agencies, leads and text encoding: the cause, then what to do. Placeholders are keys of the finding's data. */
export const agencyRules = {
  'rules.agency-misspelled.title': 'Tên cơ quan viết sai',
  'rules.agency-misspelled.message': 'Tên “{written}” có lỗi chính tả. Đề nghị sửa thành “{suggested}”.',

  'rules.agency-unknown.title': 'Tên cơ quan không có trong danh mục',
  'rules.agency-unknown.message': '“{written}” không có trong danh mục cơ quan. Đề nghị kiểm tra lại tên, hoặc bổ sung vào danh mục nếu tên đúng.',
  'rules.agency-unknown.nearest': '“{written}” không có trong danh mục cơ quan. Tên gần nhất: {names}. Đề nghị chọn tên đúng, hoặc bổ sung vào danh mục.',

  'rules.agency-directory.title': 'Danh mục cơ quan chưa phù hợp với phụ lục',
  'rules.agency-directory.builtIn': '{unknown} trong {total} tên cơ quan không có trong danh mục có sẵn của thành phố Cần Thơ: {names}. Nếu phụ lục của nơi khác, đề nghị bấm “Tạo trang danh mục” rồi ghi các cơ quan của nơi đó; nếu không, đề nghị kiểm tra lại các tên này.',
  'rules.agency-directory.own': '{unknown} trong {total} tên cơ quan không có trong trang “{sheet}”: {names}. Đề nghị bổ sung vào trang này, hoặc kiểm tra lại các tên.',

  'rules.agency-former.title': 'Cơ quan đã hợp nhất hoặc đổi tên',
  'rules.agency-former.sinceDay': '“{written}” không còn dùng từ ngày {since}. Đề nghị ghi tên hiện nay: “{successor}”.',
  'rules.agency-former.sinceMonth': '“{written}” không còn dùng từ tháng {since}. Đề nghị ghi tên hiện nay: “{successor}”.',
  'rules.agency-former.sinceYear': '“{written}” không còn dùng từ năm {since}. Đề nghị ghi tên hiện nay: “{successor}”.',
  'rules.agency-former.undated': '“{written}” là tên cũ. Đề nghị ghi tên hiện nay: “{successor}”.',
  'rules.agency-former.abolished': '“{written}” không còn từ ngày {since} do sắp xếp đơn vị hành chính. Đề nghị ghi xã, phường hoặc cơ quan tiếp nhận nhiệm vụ.',
  'rules.agency-former.ended': '“{written}” không còn hoạt động từ ngày {since} theo danh mục cơ quan. Đề nghị ghi cơ quan tiếp nhận nhiệm vụ.',

  'rules.agency-alias.title': 'Tên cơ quan viết tắt hoặc chưa đầy đủ',
  'rules.agency-alias.message': '“{written}” là cách viết tắt hoặc chưa đầy đủ. Tên chính thức: “{official}”.',

  'rules.agency-ambiguous.title': 'Tên cơ quan chưa rõ',
  'rules.agency-ambiguous.message': '“{written}” gần giống tên của nhiều cơ quan: {names}. Đề nghị chọn tên đúng, hoặc bổ sung vào danh mục nếu tên này đúng.',

  'rules.agency-duplicate.title': 'Cơ quan ghi hai lần',
  'rules.agency-duplicate.message': '“{agency}” được ghi hai lần trong cùng một ô. Đề nghị bỏ một lần.',

  'rules.agency-separator.title': 'Dấu ngăn cách các cơ quan chưa thống nhất',
  'rules.agency-separator.message': 'Các cơ quan trong ô này cách nhau bằng {signs}, trong khi phần lớn các ô khác dùng dấu chấm phẩy. Đề nghị dùng dấu “;”.',

  'rules.lead-missing.title': 'Chưa có cơ quan chủ trì',
  'rules.lead-missing.message': 'Mục {ordinal} chưa ghi cơ quan chủ trì. Đề nghị bổ sung.',
  'rules.lead-missing.unnumbered': 'Dòng này chưa ghi cơ quan chủ trì. Đề nghị bổ sung.',
  'rules.lead-missing.all': 'Cả {count} dòng của bảng chưa ghi cơ quan chủ trì. Đề nghị bổ sung.',

  'rules.lead-multiple.title': 'Nhiều cơ quan cùng chủ trì',
  'rules.lead-multiple.message': 'Có {count} cơ quan cùng chủ trì, chưa rõ cơ quan nào chịu trách nhiệm chính. Đề nghị giao một cơ quan làm đầu mối, ví dụ ghi “{first} (đầu mối)”.',

  'rules.lead-generic.title': 'Chủ trì là một nhóm cơ quan',
  'rules.lead-generic.message': '“{written}” là nhóm cơ quan, khó xác định trách nhiệm. Đề nghị cân nhắc giao một cơ quan đầu mối.',

  'rules.lead-also-supporting.title': 'Vừa chủ trì vừa phối hợp',
  'rules.lead-also-supporting.message': '“{agency}” được ghi ở cả cột chủ trì và cột phối hợp. Đề nghị bỏ ở một cột.',

  'rules.text-unicode.title': 'Ký tự không đúng chuẩn Unicode',
  'rules.text-unicode.decomposed': 'Ô này dùng Unicode tổ hợp (dấu tách rời chữ), dễ lỗi khi tìm kiếm và so sánh. Đề nghị chuyển sang Unicode dựng sẵn.',
  'rules.text-unicode.eth': 'Ô này dùng chữ “{letter}” của ngôn ngữ khác thay cho “{expected}” của tiếng Việt. Đề nghị sửa lại.',
  'rules.text-unicode.invisible': 'Ô này có {count} ký tự ẩn, không nhìn thấy khi đọc. Đề nghị xóa các ký tự này.',

  'rules.text-legacy-font.title': 'Chữ gõ theo bảng mã cũ',
  'rules.text-legacy-font.tcvn3': 'Ô này gõ theo bảng mã TCVN3 (ABC). Đề nghị chuyển sang Unicode và dùng phông Times New Roman: “{converted}”.',
  'rules.text-legacy-font.vni': 'Ô này gõ theo bảng mã VNI. Đề nghị chuyển sang Unicode và dùng phông Times New Roman: “{converted}”.',
} as const;
