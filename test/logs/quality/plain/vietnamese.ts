// Messages of help desks and everyday chat in Vietnamese in which nothing is personal.
export const vietnamese = `
Xin chào, máy giặt nhà tôi rung lắc dữ dội khi vắt.
Lúa đang trổ đòng, bà con giữ mực nước năm phân rồi hãy bón đạm.
Xưởng may cần gấp hai chục thợ ráp, tăng ca tính gấp rưỡi.
Thang thuốc bắc sắc ba bát còn tám phân, uống lúc bụng đói.
Ngày mai trời nắng nóng gay gắt, chiều tối có giông.
ứng dụng cứ tự thoát ra hoài, bực ghê luôn á
alo, ghé vá lốp giùm cái, đinh cắm nguyên con nè
Ao tôm thiếu oxy, mở quạt nước ngay kẻo nổi đầu hàng loạt.
Công chứng giấy ủy quyền mất nửa buổi, nhớ mang bản gốc đối chiếu.
Mã lỗi E33 nghĩa là đường ống thoát bị tắc.
Thứ Năm kiểm tra vật lý, các em ôn chương điện trở nhé.
Tranh thêu tay cảnh làng quê, khung gỗ hương, cao sáu mươi phân.
Cà phê rang mộc hậu vị ngọt, pha phin cần nước chín mươi ba độ.
Học lái xe số sàn khó ở khúc đề-pa lên dốc. Thầy dạy kiên nhẫn lắm.
Gói cước tháng gồm ba mươi gigabyte và gọi nội mạng miễn phí.
Phanh trước kêu ken két, chắc má phanh mòn rồi.
Bé nhà mẫu giáo hôm nay tập vẽ con voi, nặn đất hình quả cam.
Máy bay không người lái mất tín hiệu, tự quay về điểm cất cánh.
Tròng kính cận hai độ rưỡi, chống ánh sáng xanh, giao sau ba ngày.
Bình hoa tôi đặt bị nứt, mong cửa hàng đổi cái khác.
bún riêu quán này ngon quá trời, nước dùng đậm đà
Kế toán nhắc nộp tờ khai thuế giá trị gia tăng trước hai mươi tháng này.
Trận bán kết thể thao điện tử kéo dài năm ván, tuyển thủ mệt phờ.
ui trời, quên rút bàn ủi, cháy mất cái áo mới rồi
Thành thật xin lỗi vì sự chậm trễ, kỹ thuật viên đang tới.
Mèo nhà bên đẻ bốn con, con nào cũng mướp.
Thư pháp ngày xuân: mực tàu, giấy điệp, nét chữ thật bay bướm.
Trà sen Tây Hồ ướp bảy lần, hương thoang thoảng, giá khá chát.
Nồi cơm báo đèn giữ ấm mà gạo vẫn sống nhăn.
Hồ sơ cần bản sao hộ khẩu và giấy xác nhận cư trú.
Tôi dị ứng phấn hoa, cứ sang xuân là hắt hơi liên tục.
Quý khách vui lòng bốc số thứ tự, chờ gọi tại quầy ba.
Vết thương rỉ dịch vàng, thay băng mỗi sáng, tránh thấm ướt.
Đường trơn sau mưa phùn, giảm ga và giữ khoảng cách an toàn.
Thư viện kéo dài giờ phục vụ trong mùa thi cuối kỳ.
shop ơi còn dép quai hậu cỡ ba chín hông?
Đàn bò sữa cho trung bình mười tám lít, thức ăn ủ chua là chính.
Cửa cuốn kẹt giữa chừng, mô-tơ nóng ran, khét lẹt.
Bài văn tả cơn giông được điểm chín, mẹ khen mãi.
Giá rau muống tăng vọt sau bão, tiểu thương than ế.
Ai gọi trà đá với bánh chuối chiên vậy ta?
Vợt cầu lông căng dây mười một ký, cán quấn lại màu cam.
Hướng dẫn viên người Pháp kể chuyện hang động nghe mê luôn.
Tổng đài quá tải, mong bạn thông cảm đợi thêm ít phút.
Tôi muốn vay sửa bếp, lãi suất cố định mấy phần trăm?
Bản dịch tiếng Đức sẽ xong chậm nhất thứ Sáu tuần tới.
Gỏi cuốn chấm tương đậu phộng, thêm ớt băm và đồ chua.
Tủ thuốc gia đình nên có bông gạc, cồn đỏ, nhiệt kế, gói bù điện giải.
Chim chào mào thay lông, bớt tắm nắng, tăng cào cào.
Chúc mừng tốt nghiệp, tương lai rộng mở nha!
Thang máy hỏng, phải khiêng tủ lạnh bằng thang bộ.
ráng chờ xíu nha, đang kẹt xe ngay ngã tư nè
Ốp lưng nhựa dẻo trong suốt, viền chống sốc, khoét lỗ chính xác.
Bảng tính báo vòng lặp công thức ở cột thuế, sửa giúp em.
Lớp gốm kéo dài ba buổi, đất sét và nung đã tính.
Biển động mạnh, tàu cá được khuyên neo đậu tránh gió.
Nhà trường tổ chức hội trại, phụ huynh đóng góp nước suối, trái cây.
Da bé nổi mẩn sau khi ăn hải sản, ngứa gãi suốt đêm.
Xi măng trộn cát tỉ lệ một bốn, tô tường dày mười lăm ly.
Kính thưa quý khách, hồ bơi đóng lúc hai mươi giờ.
Hạn hán kéo dài khiến giếng cạn, ruộng nứt nẻ.
Giấc ngủ trưa hai mươi phút giúp tỉnh táo hơn cả ly nước tăng lực.
Đèn bàn học ánh sáng vàng dịu, cổ uốn, ba mức cường độ.
Nước mắm cốt cá cơm bốn mươi độ đạm, ủ thùng gỗ tròn năm.
Tìm bông tai bạc trơn làm quà, tầm năm trăm đổ lại.
Kháng sinh phải uống hết liều, kể cả khi đã hạ sốt.
Thi bằng ngoại ngữ bậc bốn, phần nghe khó nhất, nói tạm ổn.
Gà nướng đất sét thơm lừng, cả nhóm vét sạch mâm.
Bốn giờ sáng chợ nổi đã tấp nập ghe thuyền, sương chưa tan.
Tránh vỏ dưa gặp vỏ dừa, vừa sửa mái lại hỏng cửa.
Hàng xóm hát karaoke tới nửa đêm, nhức cả óc.
Trọng tài rút thẻ vàng, huấn luyện viên phản ứng gay gắt ngoài đường biên.
Mật khẩu hết hiệu lực, hệ thống yêu cầu đặt lại qua tin nhắn.
Bếp từ không nhận nồi nhôm, phải dùng đáy nhiễm từ.
Hoa lan tưới cách ngày, treo chỗ râm mát.
Bong gân thì chườm lạnh, kê cao chân, đừng xoa dầu nóng.
Ông ngoại thích chơi cờ tướng, bà thì mê cải lương.
Tiền cọc phòng trọ một tháng, điện bốn nghìn một số, nước khoán.
Kính hiển vi soi tế bào hành tây, học trò trầm trồ.
Ván cờ kết thúc hòa sau sáu mươi nước đi.
Xét nghiệm mỡ máu cần nhịn đói mười tiếng, nước lọc thì được.
Cuộn cảm nóng bất thường, đo lại điện áp đầu vào xem.
Cảm lạnh thì xông lá sả, bưởi, ngải cứu cho toát mồ hôi.
Áo len cổ lọ màu rượu chát, giặt tay, phơi ngang.
Nguy hiểm, hàng rào có điện, cấm sờ vào!
Ổ cắm tóe lửa, cầu dao nhảy liên miên.
Chùa đông nghịt khách hành hương, gửi xe mười nghìn mỗi lượt.
Rượu nếp cẩm ủ ba tuần, ngọt thanh, uống kẻo say.
Đợt giảm giá cuối năm áp dụng cho chăn ga, không gồm nệm.
Địa lý hôm nay học núi lửa, mảng kiến tạo, rãnh đại dương.
Sương mù dày đặc trên đèo, tài xế bật đèn vàng.
Giun đất làm tơi xốp luống cải, khỏi cần cuốc nhiều.
Vần thơ lục bát giản dị mà thấm, đọc xong rưng rưng.
Hẹn gặp lại mọi người sau kỳ nghỉ, nhớ giữ sức khỏe!
Cầu lông đôi nam thua ngược, phát cầu hỏng nhiều.
Mua bột mì không gluten loại bao lớn ở đâu rẻ?
Vịt quay Lạng Sơn da giòn, tẩm mật ong và lá mắc mật.
Cước gửi tài liệu sang Úc tính theo từng nửa ký lô.
Nước chảy đá mòn, rèn chữ mỗi tối ắt sẽ đẹp.
Học sinh lớp ba trồng đậu trong cốc, ghi nhật ký mỗi tuần.
`;
