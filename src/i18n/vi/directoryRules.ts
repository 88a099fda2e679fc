/** Sentences of the rules about the user's directory sheet. */
export const directoryRules = {
  'rules.directory-not-used.title': 'Danh mục không được dùng',
  'rules.directory-not-used.message': 'Tệp có nhiều danh mục cơ quan; đang dùng trang “{used}”, còn trang này thì không. Đề nghị chỉ giữ lại một danh mục.',

  'rules.directory-no-agency.title': 'Danh mục cơ quan còn trống',
  'rules.directory-no-agency.message': 'Trang danh mục chưa có cơ quan nào nên chương trình đang dùng danh mục có sẵn. Đề nghị nhập tên cơ quan, hoặc xóa trang này.',

  'rules.directory-no-name.title': 'Danh mục thiếu tên cơ quan',
  'rules.directory-no-name.message': 'Dòng này chưa ghi tên chính thức nên không được dùng. Đề nghị ghi tên cơ quan, hoặc xóa dòng.',

  'rules.directory-name-twice.title': 'Cơ quan ghi hai lần trong danh mục',
  'rules.directory-name-twice.message': '“{name}” đã có ở dòng {row}. Đề nghị gộp thành một dòng, hoặc ghi ngày hiệu lực để phân biệt.',

  'rules.directory-shared-name.title': 'Một tên dùng cho hai cơ quan',
  'rules.directory-shared-name.message': 'Tên “{name}” cũng là tên của “{other}” (dòng {row}) nên không rõ chỉ cơ quan nào. Đề nghị chỉ ghi ở một cơ quan.',

  'rules.directory-date.title': 'Ngày trong danh mục không đọc được',
  'rules.directory-date.message': 'Không hiểu được ngày “{text}”. Đề nghị ghi theo mẫu 01/7/2025, 7/2025 hoặc 2025.',

  'rules.directory-heading.title': 'Cột trong danh mục không được đọc',
  'rules.directory-heading.message': 'Cột “{heading}” chưa được dùng khi kiểm tra. Nếu cần dùng, đề nghị sửa tiêu đề thành một trong các tên: {headings}; mỗi tên chỉ ghi ở một cột.',

  'rules.directory-dates-reversed.title': 'Ngày hiệu lực trong danh mục bị ngược',
  'rules.directory-dates-reversed.message': 'Ngày hết hiệu lực ({to}) trước ngày có hiệu lực ({from}). Đề nghị kiểm tra lại hai ngày này.',
} as const;
