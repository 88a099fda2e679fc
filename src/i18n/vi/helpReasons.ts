/** Why each rule looks for what it looks for. Key: `help.<ruleId>.reason`. */
export const helpReasons = {
  'help.agency-misspelled.reason': 'Sai một chữ là thành tên khác: tìm kiếm, lọc và tổng hợp theo cơ quan sẽ bỏ sót dòng này.',
  'help.agency-unknown.reason': 'Tên không có trong danh mục thì không biết giao việc cho ai và không cộng được vào cơ quan nào.',
  'help.agency-directory.reason': 'Danh mục có sẵn là của thành phố Cần Thơ. Phụ lục của nơi khác cần danh mục của nơi đó, nếu không tên đúng cũng bị coi là lạ.',
  'help.agency-former.reason': 'Cơ quan đã sắp xếp lại không còn nhận việc được. Kế hoạch ban hành sau ngày sắp xếp phải ghi tên cơ quan hiện nay; kế hoạch ban hành trước đó thì không bị nhắc.',
  'help.agency-alias.reason': 'Mỗi cơ quan một cách ghi thì lọc và tổng hợp mới đủ. Văn bản hành chính ghi tên chính thức.',
  'help.agency-ambiguous.reason': 'Tên gần giống nhiều cơ quan, ví dụ Sở Nội vụ và Sở Ngoại vụ. Chỉ người soạn mới biết cơ quan nào, nên tiện ích hỏi chứ không tự sửa.',
  'help.agency-duplicate.reason': 'Một cơ quan ghi hai lần trong một ô làm rối phân công và thường là do sao chép nhầm thay cho một cơ quan khác.',
  'help.agency-separator.reason': 'Dấu phẩy và chữ “và” cũng có trong tên cơ quan, ví dụ Sở Khoa học và Công nghệ. Dấu chấm phẩy cho biết chắc chắn hết tên này đến tên khác.',

  'help.lead-missing.reason': 'Việc không có cơ quan chủ trì là việc không ai chịu trách nhiệm, và không có tên trong phần tổng hợp theo cơ quan của báo cáo.',
  'help.lead-multiple.reason': 'Nhiều cơ quan cùng chủ trì thì chưa rõ ai báo cáo. Yêu cầu “rõ người” cần một cơ quan đầu mối.',
  'help.lead-generic.reason': 'Không đôn đốc được một nhóm cơ quan. Cần một cơ quan làm đầu mối theo dõi và báo cáo.',
  'help.lead-also-supporting.reason': 'Một cơ quan không thể vừa chủ trì vừa phối hợp với chính mình; thường một trong hai cột ghi nhầm.',

  'help.deadline-missing.reason': 'Không có thời hạn thì không biết khi nào là chậm. Yêu cầu “rõ thời gian” cần một mốc, kể cả “Thường xuyên”.',
  'help.deadline-unreadable.reason': 'Thời hạn không có thật, ví dụ tháng 13, hoặc không rõ năm thì không tính được quá hạn, và không ai kiểm tra được.',
  'help.deadline-before-plan.reason': 'Không thể phải xong trước khi được giao. Thường là chép từ kế hoạch cũ.',
  'help.deadline-outside-plan.reason': 'Thời hạn sau năm cuối của kế hoạch thì đến khi tổng kết vẫn chưa đến hạn.',
  'help.deadline-reversed.reason': 'Năm cuối đứng trước năm đầu thì không biết hạn là năm nào.',
  'help.deadline-format.reason': 'Cùng một cách ghi thì cả bảng đọc nhanh, sắp xếp được, và Excel không đổi “6/2028” thành ngày tháng.',
  'help.deadline-turned-date.reason': 'Gõ “6/2028”, Excel tự hiểu là ngày 01/6/2028 và hiện “Jun-28”. Người đọc và bản in không còn thấy điều đã gõ.',

  'help.ordinal-duplicate.reason': 'Văn bản khác dẫn chiếu theo số thứ tự, ví dụ “mục 14 Phụ lục I”. Hai dòng cùng số thì không rõ dòng nào.',
  'help.ordinal-gap.reason': 'Thiếu một số có thể là sót một dòng so với bản đã ký. Nên đối chiếu với văn bản gốc.',
  'help.ordinal-turned-number.reason': 'Gõ “03”, Excel đổi thành số 3; gõ “7.10” thành 7,1. Số thứ tự khi đó không còn như bản đã ký.',

  'help.target-missing.reason': 'Chỉ tiêu không có mức phải đạt thì không đánh giá được là đạt hay chưa.',
  'help.target-unreadable.reason': 'Mục tiêu không phải số cũng không phải câu rõ nghĩa thì không so được với kết quả.',
  'help.target-qualitative.reason': 'Mục tiêu không có con số thì không tính được nhanh hay chậm. Tiện ích không đoán; người theo dõi tự đánh giá và ghi lý do.',
  'help.target-format.reason': 'Khoảng trắng thừa, ký hiệu của trang web hoặc số lưu dạng chữ làm công thức và bộ lọc của Excel bỏ sót ô này.',
  'help.target-out-of-range.reason': 'Tỷ lệ của một tổng thể không quá 100%, thứ hạng không dưới 1. Thường là gõ thừa chữ số hoặc sai đơn vị tính.',
  'help.target-conflict.reason': 'Cùng một chỉ tiêu mà hai phụ lục ghi hai mức thì khi báo cáo không biết theo mức nào.',

  'help.item-duplicate.reason': 'Một việc ghi hai lần sẽ được đếm hai lần, hai nơi cùng làm hoặc nơi này chờ nơi kia. Thời hạn hai dòng khác nhau thì càng rối.',
  'help.six-clear.reason': 'Giao việc phải “6 rõ”: rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền. Tỷ lệ cho biết bảng còn thiếu phần nào.',

  'help.actual-missing.reason': 'Dòng chưa có kết quả không có trong số liệu tổng hợp. Nên hỏi đơn vị trước khi lập báo cáo.',
  'help.actual-unit.reason': 'Gõ 0,62 trong khi mục tiêu là 80 (%) thì kết quả bị hiểu là chưa đến 1%, và chỉ tiêu bị xếp là chậm.',
  'help.actual-turned-back.reason': 'Chỉ tiêu phải tăng mà giảm so với kỳ trước: hoặc gõ nhầm, hoặc cần giải trình trong báo cáo.',

  'help.task-overdue.reason': 'Đây là việc cần đôn đốc, không phải lỗi ghi chép. Quá hạn tính đến “Ngày chốt số liệu”, không phải ngày hôm nay.',
  'help.indicator-lagging.reason': 'So phần đã đạt với phần thời gian đã qua: dưới 60% là chậm nhiều. Ngưỡng này sửa được ở phần Kỳ báo cáo.',

  'help.text-unicode.reason': 'Nghị định 30/2020/NĐ-CP quy định dùng bộ mã Unicode theo TCVN 6909:2001. Chữ “Ð” của tiếng Iceland nhìn giống “Đ” nhưng tìm kiếm không thấy.',
  'help.text-legacy-font.reason': 'Chữ gõ theo bảng mã TCVN3, VNI chỉ đọc được với phông cũ. Nghị định 30/2020/NĐ-CP quy định dùng Unicode, phông Times New Roman.',

  'help.cell-error.reason': 'Ô hiện #N/A, #REF! thì không ai đọc được việc gì, ai làm, bao giờ xong, và in ra vẫn là ký hiệu đó. Thường do công thức trỏ đến ô hoặc tệp không còn.',
  'help.header-repeated.reason': 'Dòng tiêu đề chép lại ở giữa bảng làm hỏng việc lọc, sắp xếp. Muốn mỗi trang in có tiêu đề thì dùng Bố trí trang > Tiêu đề in.',
  'help.column-unrecognised.reason': 'Tiện ích không lặng lẽ bỏ qua cột nào: cột không hiểu được nêu tên để bạn chọn là cột gì.',
  'help.merge-untold.reason': 'Phiên bản Excel cũ không cho biết ô nào được gộp, nên ô trống dưới một ô có nội dung có thể là ô gộp hoặc ô bỏ sót. Tiện ích hiểu là ô gộp và nêu ra để bạn xem lại.',
  'help.sheet-not-read.reason': 'Trang không đọc được thì lỗi trên trang đó cũng không thấy. Nêu ra để không ai tưởng là đã kiểm tra.',

  'help.directory-not-used.reason': 'Mỗi lần kiểm tra chỉ dùng một danh mục. Sửa ở trang không được dùng thì không có tác dụng.',
  'help.directory-no-agency.reason': 'Danh mục trống thì không kiểm tra được tên nào, nên danh mục có sẵn vẫn được dùng.',
  'help.directory-no-name.reason': 'Dòng không có tên chính thức thì không biết viết tắt hay tên cũ là của cơ quan nào.',
  'help.directory-name-twice.reason': 'Hai dòng của một cơ quan có thể ghi trái nhau về tên cũ, ngày hiệu lực.',
  'help.directory-shared-name.reason': 'Hai cơ quan chung một tên tắt thì gặp tên đó trong phụ lục không biết là cơ quan nào.',
  'help.directory-date.reason': 'Ngày không có thật thì không biết tên nào còn hiệu lực vào ngày chốt số liệu.',
  'help.directory-dates-reversed.reason': 'Hết hiệu lực trước khi có hiệu lực là ghi nhầm một trong hai ngày.',
  'help.directory-heading.reason': 'Cột có tiêu đề lạ không được đọc, nên những gì ghi ở đó không được dùng khi kiểm tra.',
} as const;
