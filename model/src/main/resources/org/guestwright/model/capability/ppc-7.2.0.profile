arch ppc
version 7002000
flag sdl
flag spice
flag hda-duplex
flag ccid-emulated
flag ccid-passthru
flag piix3-usb-uhci
flag piix4-usb-uhci
flag usb-ehci
flag ich9-usb-ehci1
flag vt82c686b-usb-uhci
flag pci-ohci
flag usb-redir
flag usb-hub
flag ich9-ahci
flag virtio-blk-pci.scsi
flag scsi-disk.channel
flag scsi-block
flag hda-micro
flag nec-usb-xhci
flag lsi
flag virtio-scsi-pci
flag usb-redir.filter
flag seccomp-sandbox
flag vnc
flag VGA
flag cirrus-vga
flag vmware-svga
flag usb-serial
flag virtio-rng
flag rng-random
flag rng-egd
flag megasas
flag pci-bridge
flag vfio-pci
flag dmi-to-pci-bridge
flag usb-storage
flag ich9-intel-hda
flag usb-kbd
flag usb-audio
flag migrate-rdma
flag VGA.vgamem_mb
flag vmware-svga.vgamem_mb
flag pci-serial
flag ioh3420
flag x3130-upstream
flag xio3130-downstream
flag rtl8139
flag e1000
flag virtio-net
flag virtio-gpu
flag virtio-keyboard
flag virtio-mouse
flag virtio-tablet
flag virtio-input-host
flag virtio-balloon-pci.deflate-on-oom
flag mptsas1068
flag spice-gl
flag ivshmem-plain
flag ivshmem-doorbell
flag vhost-scsi
flag spice-rendernode
flag pcie-root-port
flag query-cpu-definitions
flag qemu-xhci
flag chardev-reconnect
flag isa-serial
flag pcie-pci-bridge
flag nbd-tls
flag pr-manager-helper
flag screendump_device
flag hda-output
flag vhost-vsock
flag egl-headless
flag memory-backend-memfd
flag memory-backend-memfd.hugetlb
flag egl-headless.rendernode
flag memory-backend-file.pmem
flag virtio-pci-non-transitional
flag nbd-bitmap
flag bochs-display
flag migration-file-drop-cache
flag dbus-vmstate
flag vhost-user-gpu
flag incremental-backup
flag drive-nvme
flag smp-dies
flag i8042
flag rng-builtin
flag vhost-user-fs
flag query-named-block-nodes.flat
flag blockdev-snapshot.allow-write-only-overlay
flag blockdev-reopen
flag fsdev.multidevs
flag pcie-root-port.hotplug
flag aio.io_uring
flag tcg
flag virtio-blk-pci.scsi.default.disabled
flag pvscsi
flag numa.hmat
flag usb-host.hostdevice
flag virtio-balloon.free-page-reporting
flag block-export-add
flag netdev.vhost-vdpa
flag dc390
flag am53c974
flag vhost-user-fs.bootindex
flag vhost-user-blk
flag memory-backend-file.x-use-canonical-path-for-ramblock-id
flag migration-param.block-bitmap-mapping
flag vnc-power-control
flag object.qapified
flag rotation-rate
flag compat-deprecated
flag acpi-index
flag input-linux
flag virtio-gpu-gl-pci
flag confidential-guest-support
flag set-action
flag virtio-blk.queue-size
flag memory-backend-file.reserve
flag piix4.acpi-root-pci-hotplug
flag netdev.json
flag query-dirty-rate
flag rbd-encryption
flag sev-guest-kernel-hashes
flag device.json+hotplug
flag calc-dirty-rate
flag dirtyrate-param.mode
flag blockdev.nbd.tls-hostname
flag memory-backend-file.prealloc-threads
flag virtio-iommu-pci
flag virtio-iommu.boot-bypass
flag virtio-net.rss
flag chardev.qemu-vdagent
flag display-dbus
flag iothread.thread-pool-max
flag usb-host.guest-resets-all
flag migration.blocked-reasons
flag query-stats
flag query-stats-schemas
flag thread-context
flag screenshot-format-png
flag netdev.stream
flag virtio-crypto
flag pvpanic-pci
flag virtio-gpu.blob
flag smp-clusters
flag display-reload
flag usb-mtp
flag netdev.user
flag acpi-erst
machine tcg g3beige max-cpus=1 default cpu=750_v3.1-powerpc-cpu ram=ppc_heathrow.ram
machine tcg virtex-ml507 max-cpus=1 cpu=440-xilinx-powerpc-cpu ram=ram
machine tcg mac99 max-cpus=1 cpu=7400_v2.9-powerpc-cpu ram=ppc_core99.ram
machine tcg ppce500 max-cpus=32 cpu=e500v2_v30-powerpc-cpu ram=mpc8544ds.ram
machine tcg sam460ex max-cpus=1 cpu=460exb-powerpc-cpu ram=ppc4xx.sdram
machine tcg pegasos2 max-cpus=1 cpu=7400_v2.9-powerpc-cpu ram=pegasos2.ram
machine tcg bamboo max-cpus=1 cpu=440epb-powerpc-cpu ram=ppc4xx.sdram
machine tcg 40p max-cpus=1 cpu=604-powerpc-cpu
machine tcg ref405ep max-cpus=1 ram=ppc405.ram
machine tcg mpc8544ds max-cpus=15 cpu=e500v2_v30-powerpc-cpu ram=mpc8544ds.ram
cpu tcg ppc type=604-powerpc-cpu
cpu tcg ppc32 type=604-powerpc-cpu
cpu tcg apollo7pm type=7457a_v1.0-powerpc-cpu
cpu tcg 7457a type=7457a_v1.2-powerpc-cpu
cpu tcg 7447a type=7447a_v1.2-powerpc-cpu
cpu tcg apollo7 type=7457_v1.2-powerpc-cpu
cpu tcg 7457 type=7457_v1.2-powerpc-cpu
cpu tcg 7447 type=7447_v1.1-powerpc-cpu
cpu tcg apollo6 type=7455_v3.2-powerpc-cpu
cpu tcg 7455 type=7455_v3.2-powerpc-cpu
cpu tcg 7445 type=7445_v3.2-powerpc-cpu
cpu tcg 7451 type=7451_v2.3-powerpc-cpu
cpu tcg 7441 type=7441_v2.3-powerpc-cpu
cpu tcg vger type=7450_v2.1-powerpc-cpu
cpu tcg 7450 type=7450_v2.1-powerpc-cpu
cpu tcg 7448 type=7448_v2.1-powerpc-cpu
cpu tcg nitro type=7410_v1.4-powerpc-cpu
cpu tcg 7410 type=7410_v1.4-powerpc-cpu
cpu tcg g4 type=7400_v2.9-powerpc-cpu
cpu tcg 7400 type=7400_v2.9-powerpc-cpu
cpu tcg goldfinger type=755_v2.8-powerpc-cpu
cpu tcg 755 type=755_v2.8-powerpc-cpu
cpu tcg 745 type=745_v2.8-powerpc-cpu
cpu tcg lonestar type=750l_v3.2-powerpc-cpu
cpu tcg 750l type=750l_v3.2-powerpc-cpu
cpu tcg 750gx type=750gx_v1.2-powerpc-cpu
cpu tcg 750fx type=750fx_v2.3-powerpc-cpu
cpu tcg 750cxe type=750cxe_v3.1b-powerpc-cpu
cpu tcg 750cx type=750cx_v2.2-powerpc-cpu
cpu tcg 750cl type=750cl_v2.0-powerpc-cpu
cpu tcg conan/doyle type=750p-powerpc-cpu
cpu tcg g3 type=750_v3.1-powerpc-cpu
cpu tcg typhoon type=750_v3.1-powerpc-cpu
cpu tcg 750 type=750_v3.1-powerpc-cpu
cpu tcg arthur type=740_v3.1-powerpc-cpu
cpu tcg 740 type=740_v3.1-powerpc-cpu
cpu tcg mach5 type=604r-powerpc-cpu
cpu tcg sirocco type=604e_v2.4-powerpc-cpu
cpu tcg 604e type=604e_v2.4-powerpc-cpu
cpu tcg goldeneye type=603e7t-powerpc-cpu
cpu tcg 603r type=603e7t-powerpc-cpu
cpu tcg vaillant type=603e7v-powerpc-cpu
cpu tcg stretch type=603e_v4.1-powerpc-cpu
cpu tcg 603e type=603e_v4.1-powerpc-cpu
cpu tcg vanilla type=603-powerpc-cpu
cpu tcg mpc8560 type=mpc8560_v21-powerpc-cpu
cpu tcg mpc8555e type=mpc8555e_v11-powerpc-cpu
cpu tcg mpc8555 type=mpc8555_v11-powerpc-cpu
cpu tcg mpc8548e type=mpc8548e_v21-powerpc-cpu
cpu tcg mpc8548 type=mpc8548_v21-powerpc-cpu
cpu tcg mpc8547e type=mpc8547e_v21-powerpc-cpu
cpu tcg mpc8545e type=mpc8545e_v21-powerpc-cpu
cpu tcg mpc8545 type=mpc8545_v21-powerpc-cpu
cpu tcg mpc8544e type=mpc8544e_v11-powerpc-cpu
cpu tcg mpc8544 type=mpc8544_v11-powerpc-cpu
cpu tcg mpc8543e type=mpc8543e_v21-powerpc-cpu
cpu tcg mpc8543 type=mpc8543_v21-powerpc-cpu
cpu tcg mpc8541e type=mpc8541e_v11-powerpc-cpu
cpu tcg mpc8541 type=mpc8541_v11-powerpc-cpu
cpu tcg mpc8540 type=mpc8540_v21-powerpc-cpu
cpu tcg mpc8533e type=mpc8533e_v11-powerpc-cpu
cpu tcg mpc8533 type=mpc8533_v11-powerpc-cpu
cpu tcg e500v2 type=e500v2_v22-powerpc-cpu
cpu tcg e500v1 type=e500_v20-powerpc-cpu
cpu tcg e500 type=e500v2_v22-powerpc-cpu
cpu tcg mpc8347ea type=mpc8347eat-powerpc-cpu
cpu tcg mpc8347e type=mpc8347et-powerpc-cpu
cpu tcg mpc8347a type=mpc8347at-powerpc-cpu
cpu tcg mpc8347 type=mpc8347t-powerpc-cpu
cpu tcg e300 type=e300c3-powerpc-cpu
cpu tcg e200 type=e200z6-powerpc-cpu
cpu tcg mpc8280 type=g2legp3-powerpc-cpu
cpu tcg mpc8275 type=g2legp3-powerpc-cpu
cpu tcg mpc8272 type=g2legp3-powerpc-cpu
cpu tcg mpc8271 type=g2legp3-powerpc-cpu
cpu tcg mpc8270 type=g2legp3-powerpc-cpu
cpu tcg mpc8266_hip4 type=g2hip4-powerpc-cpu
cpu tcg mpc8266_hip3 type=g2hip3-powerpc-cpu
cpu tcg mpc8266 type=g2hip4-powerpc-cpu
cpu tcg mpc8265_hip4 type=g2hip4-powerpc-cpu
cpu tcg mpc8265_hip3 type=g2hip3-powerpc-cpu
cpu tcg mpc8265 type=g2hip4-powerpc-cpu
cpu tcg mpc8264_hip4 type=g2hip4-powerpc-cpu
cpu tcg mpc8264_hip3 type=g2hip3-powerpc-cpu
cpu tcg mpc8264 type=g2hip4-powerpc-cpu
cpu tcg mpc8260_hip4 type=g2hip4-powerpc-cpu
cpu tcg mpc8260_hip3 type=g2hip3-powerpc-cpu
cpu tcg mpc8260 type=g2hip4-powerpc-cpu
cpu tcg mpc8255_hip4 type=g2hip4-powerpc-cpu
cpu tcg mpc8255_hip3 type=g2hip3-powerpc-cpu
cpu tcg mpc8255 type=g2hip4-powerpc-cpu
cpu tcg mpc8250_hip4 type=g2hip4-powerpc-cpu
cpu tcg mpc8250_hip3 type=g2hip3-powerpc-cpu
cpu tcg mpc8250 type=g2hip4-powerpc-cpu
cpu tcg mpc8248 type=g2legp3-powerpc-cpu
cpu tcg mpc8247 type=g2legp3-powerpc-cpu
cpu tcg mpc8245 type=g2hip4-powerpc-cpu
cpu tcg mpc8241 type=g2hip4-powerpc-cpu
cpu tcg powerquicc-ii type=g2legp3-powerpc-cpu
cpu tcg mpc82xx type=g2legp3-powerpc-cpu
cpu tcg mpc5200b type=mpc5200b_v21-powerpc-cpu
cpu tcg mpc5200 type=mpc5200_v12-powerpc-cpu
cpu tcg mpc52xx type=mpc5200_v12-powerpc-cpu
cpu tcg mpc8240 type=603-powerpc-cpu
cpu tcg 460ex type=460exb-powerpc-cpu
cpu tcg 440ep type=440epb-powerpc-cpu
cpu tcg x2vp50 type=x2vp20-powerpc-cpu
cpu tcg x2vp7 type=x2vp4-powerpc-cpu
cpu tcg 405gpe type=405crc-powerpc-cpu
cpu tcg 405gp type=405gpd-powerpc-cpu
cpu tcg 405cr type=405crc-powerpc-cpu
cpu tcg 405 type=405d4-powerpc-cpu
cpu tcg 7447a_v1.2
cpu tcg 405crc
cpu tcg 603e7v1
cpu tcg 750cx_v2.0
cpu tcg mpc8533_v11
cpu tcg 7447a_v1.1
cpu tcg 7400_v2.2
cpu tcg 745_v2.7
cpu tcg mpc8343e
cpu tcg 405crb
cpu tcg 750gx_v1.2
cpu tcg mpc8533_v10
cpu tcg 7457_v1.1
cpu tcg e500v2_v22
cpu tcg mpc8548_v11
cpu tcg 7447a_v1.0
cpu tcg 7400_v2.1
cpu tcg 603e7v
cpu tcg 750gx_v1.1
cpu tcg x2vp4
cpu tcg 7457_v1.0
cpu tcg e500v2_v21
cpu tcg e500_v20
cpu tcg mpc8548_v10
cpu tcg 603e_v2.2
cpu tcg g2legp3
cpu tcg 460exb
cpu tcg 755_v1.0
cpu tcg 750_v1.0
cpu tcg npe405h
cpu tcg e500v2_v20
cpu tcg mpc8349ea
cpu tcg mpc8545e_v20
cpu tcg g2h4
cpu tcg 7457a_v1.2
cpu tcg g2lels
cpu tcg 7455_v2.1
cpu tcg 745_v2.6
cpu tcg mpc8378e
cpu tcg mpc8641
cpu tcg 7450_v2.1
cpu tcg g2legp1
cpu tcg 755_v2.8
cpu tcg mpc8572
cpu tcg 7457a_v1.1
cpu tcg g2gp
cpu tcg 405cra
cpu tcg 745_v2.5
cpu tcg 7400_v2.0
cpu tcg mpc8347ap
cpu tcg 750gx_v1.0
cpu tcg 604e_v2.4
cpu tcg 440epb
cpu tcg 750e
cpu tcg e200z6
cpu tcg mpc8347eat
cpu tcg mpc8567e
cpu tcg mpc8568
cpu tcg 603e7t
cpu tcg mpc8540_v21
cpu tcg g2hip4
cpu tcg 740_v3.1
cpu tcg 440epa
cpu tcg e200z5
cpu tcg mpc8567
cpu tcg mpc5200_v12
cpu tcg mpc8343a
cpu tcg g2legp
cpu tcg mpc603
cpu tcg mpc8347t
cpu tcg e500mc
cpu tcg 7445_v1.0
cpu tcg mpc8541e_v11
cpu tcg mpc8540_v20
cpu tcg 750fl
cpu tcg 740_v3.0
cpu tcg 7450_v2.0
cpu tcg 405d4
cpu tcg mpc5200_v11
cpu tcg 604
cpu tcg mpc8347et
cpu tcg 750cx_v1.0
cpu tcg mpc8541e_v10
cpu tcg 755_v2.7
cpu tcg 7457a_v1.0
cpu tcg mpc8379
cpu tcg mpc8560_v10
cpu tcg 7448_v2.1
cpu tcg stb04
cpu tcg 603e_v1.4
cpu tcg 745_v2.4
cpu tcg 755_v2.6
cpu tcg 7410_v1.4
cpu tcg mpc8378
cpu tcg mpc8548e_v21
cpu tcg 7448_v2.0
cpu tcg 603e_v1.3
cpu tcg 745_v2.3
cpu tcg 7400_v1.1
cpu tcg x2vp20
cpu tcg mpc8377
cpu tcg 750p
cpu tcg g2hip3
cpu tcg 604e_v2.2
cpu tcg 603e_v1.2
cpu tcg 745_v2.2
cpu tcg 603e7
cpu tcg 7445_v3.4
cpu tcg mpc8543_v21
cpu tcg 604r
cpu tcg 7450_v1.2
cpu tcg mpc5200b_v21
cpu tcg mpc8543_v20
cpu tcg mpc5200_v10
cpu tcg 603
cpu tcg e500_v10
cpu tcg 7450_v1.1
cpu tcg mpc8349
cpu tcg stb03
cpu tcg mpc8347eap
cpu tcg 405d2
cpu tcg 750fx_v2.3
cpu tcg mpc8543e_v21
cpu tcg mpc8545_v21
cpu tcg 750_v3.1
cpu tcg npe4gs3
cpu tcg 7410_v1.3
cpu tcg 755_v2.5
cpu tcg mpc8548e_v20
cpu tcg e600
cpu tcg 7400_v1.0
cpu tcg mpc8543e_v20
cpu tcg stb25
cpu tcg 7410_v1.2
cpu tcg 740_v2.2
cpu tcg 740e
cpu tcg 755_v2.4
cpu tcg 603e_v1.1
cpu tcg 745_v2.1
cpu tcg 750cl_v2.0
cpu tcg 7400_v2.9
cpu tcg 755_v2.3
cpu tcg 740_v2.1
cpu tcg 750l_v3.2
cpu tcg 7445_v3.3
cpu tcg 405ep
cpu tcg mpc8610
cpu tcg 745_v2.0
cpu tcg 7400_v2.8
cpu tcg 7445_v3.2
cpu tcg mpc5200b_v20
cpu tcg 740_v2.0
cpu tcg 750_v3.0
cpu tcg 7455_v1.0
cpu tcg 7450_v1.0
cpu tcg e500v2_v10
cpu tcg 603e_v4
cpu tcg 750fx_v2.2
cpu tcg mpc8545_v20
cpu tcg npe405h2
cpu tcg mpc8347p
cpu tcg 7448_v1.1
cpu tcg 603e_v3
cpu tcg 405gpr
cpu tcg mpc8377e
cpu tcg mpc8347ep
cpu tcg mpc8548_v21
cpu tcg mpc8555e_v11
cpu tcg 440epx
cpu tcg 750fx_v2.1
cpu tcg mpc8544e_v11
cpu tcg 7448_v1.0
cpu tcg mpc8547e_v21
cpu tcg mpc8533e_v11
cpu tcg 7410_v1.1
cpu tcg 750cxe_v3.1
cpu tcg 750cxe_v2.4
cpu tcg 7441_v2.3
cpu tcg 750fx_v2.0
cpu tcg 7441_v2.10
cpu tcg mpc8544e_v10
cpu tcg mpc8349e
cpu tcg 405gpd
cpu tcg mpc8547e_v20
cpu tcg mpc8533e_v10
cpu tcg 7410_v1.0
cpu tcg 740p
cpu tcg 750cxe_v3.0
cpu tcg 7455_v3.4
cpu tcg mpc8541_v11
cpu tcg 603e_v4.1
cpu tcg 750_v2.2
cpu tcg e300c4
cpu tcg 7400_v2.7
cpu tcg 755_v2.2
cpu tcg 405gpc
cpu tcg 755_v2.1
cpu tcg 7455_v3.3
cpu tcg mpc8541_v10
cpu tcg 750l_v3.0
cpu tcg 405lp
cpu tcg 750_v2.1
cpu tcg e300c3
cpu tcg mpc8540_v10
cpu tcg mpc8379e
cpu tcg 7400_v2.6
cpu tcg mpc8555_v11
cpu tcg 405gpb
cpu tcg mpc8543_v11
cpu tcg 750cxe_v3.1b
cpu tcg 750cxe_v2.3
cpu tcg mpc8548_v20
cpu tcg mpc8555e_v10
cpu tcg 440-xilinx
cpu tcg mpc8555_v10
cpu tcg mpc8560_v21
cpu tcg g2
cpu tcg 750cxe_v2.2
cpu tcg e500v2_v30
cpu tcg mpc8568e
cpu tcg 7447_v1.1
cpu tcg mpc8548e_v11
cpu tcg 750cl_v1.0
cpu tcg 745_v1.1
cpu tcg 7441_v2.1
cpu tcg mpc8543e_v11
cpu tcg 7451_v2.3
cpu tcg mpc8343ea
cpu tcg 750l_v2.2
cpu tcg 405ez
cpu tcg mpc8544_v11
cpu tcg 755_v2.0
cpu tcg 745_v1.0
cpu tcg 7455_v3.2
cpu tcg 750cxr
cpu tcg mpc8548e_v10
cpu tcg 750_v2.0
cpu tcg 740_v1.0
cpu tcg 604e_v1.0
cpu tcg e300c2
cpu tcg 405gpa
cpu tcg 7451_v2.10
cpu tcg 750cx_v2.2
cpu tcg e300c1
cpu tcg mpc8347at
cpu tcg mpc8349a
cpu tcg 750cxe_v2.4b
cpu tcg mpc8572e
cpu tcg mpc8543_v10
cpu tcg npe405l
cpu tcg mpc8560_v20
cpu tcg 603p
cpu tcg 750cxe_v2.1
cpu tcg 440-xilinx-w-dfpu
cpu tcg 7447_v1.0
cpu tcg 750fx_v1.0
cpu tcg mpc8641d
cpu tcg 7457_v1.2
cpu tcg 750gl
cpu tcg mpc8543e_v10
cpu tcg g2ls
cpu tcg mpc8343
cpu tcg 750l_v2.1
cpu tcg mpc8544_v10
cpu tcg 7445_v2.1
cpu tcg 755_v1.1
cpu tcg 750l_v2.0
cpu tcg g2le
cpu tcg mpc8545e_v21
cpu tcg 603e7v2
cpu tcg 750cx_v2.1
cpu tcg 745_v2.8
